/** Loads the words for the same thing, which no search needs before its answer. */
import { vocabularyFile } from './contract.ts';
import type { LoadFile } from './index-reader.ts';

export type Vocabulary = readonly (readonly string[])[];

/** Loads the vocabulary when first asked, and again where that failed. */
export function vocabularyLoader(load: LoadFile): () => Promise<Vocabulary> {
	let loading: Promise<Vocabulary> | undefined;
	return () => {
		loading ??= readVocabulary(load).catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
		return loading;
	};
}

async function readVocabulary(load: LoadFile): Promise<Vocabulary> {
	const json = new TextDecoder().decode(await load(vocabularyFile));
	return JSON.parse(json) as string[][]; // Written by this project's build.
}
