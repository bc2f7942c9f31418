import { expect, test } from 'vitest';
import { standingsOf, type Standing } from '../../../../src/analysis/themes/places-in-report.ts';
import { paragraph } from './support.ts';

function standings(headings: string[][]): Standing[] {
	const passages = headings.map((path, index) =>
		paragraph('文', { number: index + 1, headings: path }),
	);
	const isSubjectHeading = (heading: string): boolean => heading.startsWith('产业');
	return [...standingsOf(passages, { isSubjectHeading }).values()];
}

test('opens and ends each part of a report outside its subjects', () => {
	const review = '2024年回顾';
	const plan = '2025年安排';
	expect(
		standings([[review], [review, '产业一'], [review], [plan], [plan, '产业二'], [plan]]),
	).toEqual(['opening', 'subject', 'ending', 'opening', 'subject', 'ending']);
});

test('takes a passage between two subjects for neither', () => {
	expect(standings([['产业一'], ['产业一'], [], ['产业二'], ['产业二']])[2]).toBe('between');
});

test('gives captions and bylines no standing', () => {
	const passages = [
		paragraph('图', { number: 1, kind: 'caption' }),
		paragraph('文', { number: 2 }),
	];
	expect([...standingsOf(passages, { isSubjectHeading: () => false }).keys()]).toEqual(['r#p2']);
});
