import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentText, type Segment, type Stretch } from '../../../src/site/segment-text.ts';

interface Named extends Stretch {
	name: string;
}

/** The segments in brackets: `a[b:cd]e`. */
function show(segments: readonly Segment<Named>[]): string {
	return segments
		.map((segment) => {
			if (typeof segment === 'string') return segment;
			const { mark, isFirst, children } = segment;
			return `[${mark.name}${isFirst ? '' : '…'}:${show(children)}]`;
		})
		.join('');
}

function textOf(segments: readonly Segment<Stretch>[]): string {
	return segments
		.map((segment) => (typeof segment === 'string' ? segment : textOf(segment.children)))
		.join('');
}

test('a text without marks is one segment', () => {
	expect(segmentText('保持定力', [])).toEqual(['保持定力']);
});

test('an empty text has no segments', () => {
	expect(segmentText('', [{ start: 0, end: 0 }])).toEqual([]);
});

test('marks beside each other stay apart', () => {
	const marks = [
		{ name: 'b', start: 2, end: 4 },
		{ name: 'a', start: 0, end: 2 },
	];
	expect(show(segmentText('招引项目96个', marks))).toBe('[a:招引][b:项目]96个');
});

test('a mark inside another becomes its child', () => {
	const marks = [
		{ name: 'term', start: 2, end: 4 },
		{ name: 'run-in', start: 0, end: 6 },
	];
	expect(show(segmentText('做精老城区。以', marks))).toBe('[run-in:做精[term:老城]区。]以');
});

test('of two marks on one stretch the first is outside', () => {
	const marks = [
		{ name: 'figure', start: 0, end: 3 },
		{ name: 'phrase', start: 0, end: 3 },
	];
	expect(show(segmentText('96个', marks))).toBe('[figure:[phrase:96个]]');
});

test('a mark that crosses the end of another is cut there, and its rest says so', () => {
	const marks = [
		{ name: 'a', start: 0, end: 4 },
		{ name: 'b', start: 2, end: 6 },
	];
	expect(show(segmentText('甲乙丙丁戊己庚', marks))).toBe('[a:甲乙[b:丙丁]][b…:戊己]庚');
});

test('a mark beyond the text is cut to it', () => {
	expect(show(segmentText('甲乙', [{ name: 'a', start: 1, end: 9 }]))).toBe('甲[a:乙]');
});

test('whatever the marks, the segments together are the text', () => {
	const stretch = fc.record({ start: fc.nat(12), end: fc.nat(12) });
	fc.assert(
		fc.property(
			fc.string({ maxLength: 10 }),
			fc.array(stretch, { maxLength: 8 }),
			(text, marks) => {
				expect(textOf(segmentText(text, marks))).toBe(text);
			},
		),
	);
});

test('whatever the marks, each shows exactly its stretch', () => {
	const stretch = fc.record({ start: fc.nat(9), end: fc.nat(9) });
	const digits = '0123456789';
	fc.assert(
		fc.property(fc.array(stretch, { maxLength: 8 }), (marks) => {
			const shown = marks.map((mark) => shownBy(mark, segmentText(digits, marks)));
			expect(shown).toEqual(
				marks.map(({ start, end }) => digits.slice(start, Math.max(start, end))),
			);
		}),
	);
});

/** The text under a mark, from all the parts that it was cut into. */
function shownBy(mark: Stretch, segments: readonly Segment<Stretch>[]): string {
	return segments
		.map((segment) => {
			if (typeof segment === 'string') return '';
			return segment.mark === mark ? textOf(segment.children) : shownBy(mark, segment.children);
		})
		.join('');
}
