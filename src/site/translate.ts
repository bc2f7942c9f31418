/** The words of the interface in a script. */
import type { Script } from '../script/scripts.ts';
import { hans } from './labels/hans.ts';
import { hant } from './labels/hant.ts';
import type { LabelKey, LabelParams } from './labels/keys.ts';

const dictionaries = { hans, hant } satisfies Record<Script, Record<LabelKey, string>>;

export type Translate = <Key extends LabelKey>(key: Key, ...params: LabelParams<Key>) => string;

/** A function that gives a label in `script`, its blanks filled: `t('reports.count', { n: 5 })`, 共 5 份. */
export function translateInto(script: Script): Translate {
	const labels = dictionaries[script];
	return (key, ...[params]) =>
		labels[key].replace(/\{(\w+)\}/g, (_, name: string) => String(paramOf(params, name)));
}

function paramOf(
	params: Record<string, string | number> | undefined,
	name: string,
): string | number {
	const value = params?.[name];
	if (value === undefined) throw new Error(`Expected a value for {${name}}, got undefined`);
	return value;
}
