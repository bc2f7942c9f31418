import { expect, test } from 'vitest';
import { readState, writeState } from '../../../src/search/search-state.ts';

test('an address says all that is asked, and reads back', () => {
	const state = {
		query: '高新 -"TOP 50"',
		choices: { place: 'jintan', year: '2025', status: 'target' },
		sort: 'date',
	} as const;
	expect(readState(writeState(state))).toEqual(state);
});

test('leaves out what is not asked or not known', () => {
	expect(readState('?q=&place=&sort=best&other=1')).toEqual({
		query: '',
		choices: {},
		sort: 'relevance',
	});
	expect(writeState(readState('?q=&other=1'))).toBe('');
});
