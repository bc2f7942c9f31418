import { expect, test } from 'vitest';
import { joinCorpus } from '../../../../src/analysis/phrases/corpus-text.ts';
import { findQuoted } from '../../../../src/analysis/phrases/quoted.ts';
import { createTagger } from '../../../../src/analysis/phrases/tagger.ts';
import { makeCorpus } from './make-corpus.ts';

const tagger = createTagger();

function quotedIn(...passages: string[]): string[] {
	return findQuoted(joinCorpus(makeCorpus({ passages }), tagger));
}

test('takes what stands in quotation marks, of every form', () => {
	expect(quotedIn('开展“三访三优”行动。', '推行「一網通辦」。')).toEqual(['三访三优', '一網通辦']);
});

test('takes a quotation with parts, and its parts', () => {
	expect(quotedIn('首个“拿地即开工、竣备即拿证”项目')).toEqual([
		'拿地即开工、竣备即拿证',
		'拿地即开工',
		'竣备即拿证',
	]);
});

test('does not take a list of characters apart', () => {
	expect(quotedIn('储备“高、新、特、精”项目')).toEqual([]);
});

test('leaves out numbers, letters and whole sentences', () => {
	expect(quotedIn('“1+7”和“TOP”', '他说：“这里一周七天不重样。”')).toEqual([]);
});

test('does not reach from one passage into the next', () => {
	expect(quotedIn('没有关上的“引号', '在这里”才关上')).toEqual([]);
});
