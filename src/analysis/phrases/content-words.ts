/** The words of a report that carry meaning, counted. */
import type { Passage } from '../../corpus/contract.ts';
import { isBody } from './characters.ts';
import type { Phrase } from './contract.ts';
import type { WordCounts } from './keyness.ts';
import { withoutMarks } from './quotation-marks.ts';
import { createTagger, type TaggedWord, type Tagger } from './tagger.ts';

/** A tagger that keeps the corpus's own expressions whole: 智改数转网联 is one word. */
export function createPhraseTagger(phrases: readonly Phrase[]): Tagger {
	const words = phrases.map(({ text }) => withoutMarks(text));
	return createTagger(words.filter((word) => /^\p{Script=Han}+$/u.test(word)));
}

/** The words of a report that carry meaning; numbers, marks, function words and single characters not. */
export function countContentWords(passages: readonly Passage[], tagger: Tagger): WordCounts {
	const counts = new Map<string, number>();
	let total = 0;
	for (const { text } of passages) {
		for (const word of tagger.tag(withoutMarks(text))) {
			if (!isContent(word)) continue;
			counts.set(word.word, (counts.get(word.word) ?? 0) + 1);
			total++;
		}
	}
	return { counts, total };
}

/** By part of speech: 项目/n and 推进/v, but not 的/uj, 进一步/d, 今年/t, 三年/m or 以上/f. */
function isContent({ word, tag }: TaggedWord): boolean {
	return word.length > 1 && isBody(word[0]) && !/\d/.test(word) && !/^[ucpmrqfyeodtx]/.test(tag);
}
