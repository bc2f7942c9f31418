import { expect, test } from 'vitest';
import { tagsOf } from '../../../../src/site/phrases/phrase-filters.ts';

const cell = (place: string, year: number) => ({ place, year, count: 1, rate: 1, characters: 1 });

test('a phrase of three reports is one of two or more, too', () => {
	expect(tagsOf({ reports: 3 }, []).reports).toBe('1 2 3');
});

test('a place and a year fit together only where one report has both', () => {
	const { place, year, pairs } = tagsOf({ reports: 2 }, [cell('a', 2023), cell('b', 2024)]);
	expect([place, year]).toEqual(['a b', '2023 2024']);
	expect(pairs.split(' ')).toContain('a:2023');
	expect(pairs.split(' ')).not.toContain('a:2024');
});
