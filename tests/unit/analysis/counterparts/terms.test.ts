import { expect, test } from 'vitest';
import { termKey, termsOf } from '../../../../src/analysis/counterparts/terms.ts';
import { vocabulary } from '../themes/support.ts';

const keysOf = (text: string): string[] => termsOf(text, vocabulary).map(termKey);

test('names the matter, the words and what is counted', () => {
	expect(keysOf('新增学位815个')).toEqual([
		'word:新增学位',
		'word:学位',
		'matter:基础教育',
		'count:基础教育（个）',
	]);
});

test('counts a matter only in its own clause', () => {
	expect(keysOf('扩大学位供给，加装路灯815盏')).not.toContain('count:基础教育（盏）');
	expect(keysOf('新增学位，力争2026年完成')).not.toContain('count:基础教育（年）');
});

test('gives signs of a theme no term', () => {
	expect(keysOf('绿色发展')).toEqual([]);
});

test('takes a name in quotation marks for a phrase, a formula of numbers for none', () => {
	expect(keysOf('深化“危污乱散低”治理')).toContain('phrase:危污乱散低');
	expect(keysOf('落实“532”战略、“十大行动”和“1+3”规划')).toEqual([]);
});
