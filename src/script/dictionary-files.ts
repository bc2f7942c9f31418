/** Finds the dictionary files of the site. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../corpus/contract.ts';
import { readDictionary, type DictionaryEntry } from './dictionary.ts';

/** Folder of the written dictionary, seen from the root of the repository. */
export const dictionaryFolder = 'src/content/conversion';

/** The entries of every `.yaml` in `folder`; throws what is wrong with them, place by place. */
export function loadDictionary(folder: string = dictionaryFolder): DictionaryEntry[] {
	const names = readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.sort();
	const files = names.map((name) => {
		const file = join(folder, name);
		return { file, text: readFileSync(file, 'utf8') };
	});
	const { entries, problems } = readDictionary(files);
	if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
	return entries;
}

function problemLine({ source, message, hint = '' }: Problem): string {
	return `${source.file}:${source.line}:${source.column} ${message}${hint}`;
}
