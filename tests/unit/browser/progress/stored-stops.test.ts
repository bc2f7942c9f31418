import { expect, test } from 'vitest';
import {
	isHalfRead,
	readStops,
	withStop,
	type Stop,
} from '../../../../src/browser/progress/stored-stops.ts';

const stop = (given: Partial<Stop> = {}): Stop => ({
	passage: 12,
	percent: 34,
	name: '金坛区 政府工作报告（摘要）',
	lang: 'zh-Hans',
	at: 1,
	...given,
});

test('a report that is read to its end is forgotten, another is not', () => {
	const stops = { 'a-1': stop(), 'b-1': stop() };
	expect(withStop(stops, 'a-1', undefined)).toEqual({ 'b-1': stop() });
});

test('the last stop in a report counts', () => {
	expect(withStop({ 'a-1': stop() }, 'a-1', stop({ passage: 20 }))).toEqual({
		'a-1': stop({ passage: 20 }),
	});
});

test('of forty-one reports the one left longest ago is forgotten', () => {
	let stops = {};
	for (let n = 1; n <= 41; n++) stops = withStop(stops, `a-${n}`, stop({ at: n }));
	expect(Object.keys(stops)).toHaveLength(40);
	expect(stops).not.toHaveProperty('a-1');
	expect(stops).toHaveProperty('a-2');
});

test('what is kept is read again, without whatever is no stop', () => {
	const kept = {
		'a-1': stop(),
		'../evil': stop(),
		'b-1': { ...stop(), passage: '12' },
		'c-1': null,
		'd-1': stop({ passage: 1.5 }),
	};
	expect(readStops(JSON.stringify(kept))).toEqual({ 'a-1': stop() });
});

test.each([null, 'null', '[1]', '{"a-1"'])('%j holds no stop', (text) => {
	expect(readStops(text)).toEqual({});
});

test('a report is half-read between its first words and its last', () => {
	expect([2, 3, 97, 98].map(isHalfRead)).toEqual([false, true, true, false]);
});
