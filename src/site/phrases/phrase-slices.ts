/** The pages of the list of phrases. */
import { slices, type Slice } from '../paging.ts';
import type { Phrase } from '../../analysis/phrases/contract.ts';

const phrasesPerPage = 300;

export function phraseSlices(phrases: readonly Phrase[]): Slice<Phrase>[] {
	return slices(phrases, phrasesPerPage);
}
