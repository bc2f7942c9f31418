import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../../src/analysis/themes/sentences.ts';

const split = (text: string, runIn?: number): string[] =>
	splitSentences(text, runIn).map(({ start, end }) => text.slice(start, end));

test('ends a sentence at 。 and ；, not at ， or ：', () => {
	expect(split('开工33个、竣工24个；投资超28亿元。目标：稳中有进，')).toEqual([
		'开工33个、竣工24个；',
		'投资超28亿元。',
		'目标：稳中有进，',
	]);
});

test('keeps a closing quotation mark with its sentence', () => {
	expect(split('“一天也不耽误！”抢先机。')).toEqual(['“一天也不耽误！”', '抢先机。']);
});

test('keeps a run-in heading whole', () => {
	expect(split('要想富；先修路。正文。', 8)).toEqual(['要想富；先修路。', '正文。']);
});

test('tiles any text', () => {
	const texts = fc.string({ unit: fc.constantFrom('建', '。', '；', '”', '…', '，', '5') });
	fc.assert(fc.property(texts, (text) => split(text).join('') === text));
});
