/** A converter for each script, made once: each loads its dictionaries. */
import { createConverter, type Converter } from '../script/converter.ts';
import { scripts, type Script } from '../script/scripts.ts';

// Scripts are the keys by construction; `fromEntries` forgets it.
export const converters = Object.fromEntries(
	scripts.map((script) => [script, createConverter(script)]),
) as Record<Script, Converter>;
