/** A corpus made ready for finding expressions: its plain text, its words and how it uses them. */
import type { Corpus } from './contract.ts';
import { joinCorpus, type CorpusText } from './corpus-text.ts';
import { createTagger, type Tagger } from './tagger.ts';
import { countWords, type WordUse } from './word-use.ts';

export interface Reading {
	corpus: CorpusText;
	use: WordUse;
	tagger: Tagger;
}

export function readCorpus(reports: Corpus): Reading {
	const tagger = createTagger();
	const corpus = joinCorpus(reports, tagger);
	return { corpus, use: countWords(corpus), tagger };
}
