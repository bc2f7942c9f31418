import { expect, test } from 'vitest';
import { phraseId } from '../../../../src/analysis/phrases/phrase-id.ts';

test('gives an expression the same ASCII id whenever and wherever it is found', () => {
	expect(phraseId('零地增效')).toBe('pae2dc0d87ff8');
	expect(phraseId('“532”发展战略')).toBe(phraseId('532发展战略'));
});

test('gives different expressions different ids', () => {
	expect(phraseId('竣备即发证')).not.toBe(phraseId('竣工即发证'));
});
