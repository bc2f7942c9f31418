import { expect, test } from 'vitest';
import { moveReport, readState, stateQuery } from '../../../../src/browser/compare/state.ts';

test('an address names reports, themes and whether only figures are wanted', () => {
	const query = '?r=jintan-2024,zhonglou-2025-plan&themes=land,city&figures=only';
	const state = readState(query);
	expect(state).toEqual({
		reports: ['jintan-2024', 'zhonglou-2025-plan'],
		themes: ['land', 'city'],
		figuresOnly: true,
	});
	expect(stateQuery(state)).toBe(query);
});

test('a form names each report by itself, and one twice is one', () => {
	expect(readState('?r=a&r=b&r=a').reports).toEqual(['a', 'b']);
});

test('no more than five reports are read', () => {
	expect(readState('?r=a,b,c,d,e,f').reports).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test.each(['../x', 'a/b', '.hidden', 'a%3Fb', '<b>', 'javascript:x'])('%s is no id', (id) => {
	expect(readState(`?r=${id}`).reports).toEqual([]);
});

test('an id in hanzi is kept', () => {
	expect(readState(stateQuery(readState('?r=云安县-2020'))).reports).toEqual(['云安县-2020']);
});

test('nothing asked for is no query', () => {
	expect(stateQuery(readState(''))).toBe('');
});

test('a report moves by one place, and not beyond the edge', () => {
	const state = readState('?r=a,b,c');
	expect(moveReport(state, 'c', -1).reports).toEqual(['a', 'c', 'b']);
	expect(moveReport(state, 'a', 1).reports).toEqual(['b', 'a', 'c']);
	expect(moveReport(state, 'a', -1)).toBe(state);
	expect(moveReport(state, 'z', 1)).toBe(state);
});
