/** All passages as one plain text: quotation marks taken out and kept beside it, words marked. */
import { isBody } from './characters.ts';
import type { Corpus } from './contract.ts';
import { isQuotationMark, openingMarks } from './quotation-marks.ts';
import type { TaggedWord, Tagger } from './tagger.ts';

/** Stands after each passage, so that nothing is found across two. */
export const passageEnd = '\n';

/** What holds before a character: flags, of which several may be set. */
export const edge = {
	/** A word begins. */
	word: 1,
	/** An opening quotation mark, or a closing one, stood here. */
	opening: 2,
	closing: 4,
	/** The character stands inside a quotation. */
	quoted: 8,
} as const;

export interface CorpusPassage {
	/** Indexes of its report and of the place of that report. */
	report: number;
	place: number;
	/** Passage id and printed text. */
	id: string;
	text: string;
}

export interface CorpusText {
	text: string;
	/** For each character its passage, and its offset in the printed text of that passage. */
	passageAt: Int32Array;
	offsetAt: Int32Array;
	/** For each character the word it belongs to, and the edges before it. */
	wordAt: Int32Array;
	edgeAt: Uint8Array;
	passages: CorpusPassage[];
	words: TaggedWord[];
	reports: number;
	places: number;
}

/** The plain text of a corpus: each passage in turn, each followed by `passageEnd`. */
export function joinCorpus(corpus: Corpus, tagger: Tagger): CorpusText {
	const length = corpus.reduce((sum, { passages }) => sum + lengthOf(passages), 0);
	const writer = createWriter(length);
	const places = new Map<string, number>();
	corpus.forEach(({ report, passages }, index) => {
		// A report whose place is unknown is nobody's neighbour.
		const home = report.place ?? report.id;
		const place = places.get(home) ?? places.size;
		places.set(home, place);
		for (const { id, text } of passages) {
			writer.begin({ report: index, place, id, text });
			for (const word of tagger.tag(text)) writer.write(word);
			writer.write({ word: passageEnd, tag: 'x' });
		}
	});
	return { ...writer.finish(), reports: corpus.length, places: places.size };
}

/** Whether a stretch of the text is cut off from its neighbour at `at`, by a break or a mark. */
export function isCutAt({ text, edgeAt }: CorpusText, at: number): boolean {
	const isMarked = ((edgeAt[at] ?? 0) & (edge.opening | edge.closing)) !== 0;
	return isMarked || !isBody(text[at - 1]) || !isBody(text[at]);
}

function lengthOf(passages: readonly { text: string }[]): number {
	return passages.reduce((sum, { text }) => sum + text.length + passageEnd.length, 0);
}

/** Fills the arrays of a corpus text word by word. */
function createWriter(length: number) {
	const passageAt = new Int32Array(length);
	const offsetAt = new Int32Array(length);
	const wordAt = new Int32Array(length);
	const edgeAt = new Uint8Array(length);
	const passages: CorpusPassage[] = [];
	const words: TaggedWord[] = [];
	const wordIds = new Map<string, number>();
	const parts: string[] = [];
	let at = 0;
	let offset = 0;
	let quoted = 0;
	const flag = (flags: number) => (edgeAt[at] = (edgeAt[at] ?? 0) | flags);
	const idOf = (word: TaggedWord) => {
		const id = wordIds.get(word.word) ?? words.push(word) - 1;
		wordIds.set(word.word, id);
		return id;
	};
	const writeCharacter = (character: string, word: number) => {
		flag(quoted);
		parts.push(character);
		passageAt[at] = passages.length - 1;
		offsetAt[at] = offset;
		wordAt[at] = word;
		at++;
	};
	const writeMark = (mark: string) => {
		quoted = openingMarks.includes(mark) ? edge.quoted : 0;
		flag(quoted ? edge.opening : edge.closing);
	};
	return {
		begin(passage: CorpusPassage) {
			passages.push(passage);
			offset = 0;
			quoted = 0;
		},
		write(word: TaggedWord) {
			flag(edge.word);
			const id = idOf(word);
			for (const character of word.word.split('')) {
				if (isQuotationMark(character)) writeMark(character);
				else writeCharacter(character, id);
				offset++;
			}
		},
		finish: () => ({ text: parts.join(''), passageAt, offsetAt, wordAt, edgeAt, passages, words }),
	};
}
