import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignReports, sections } from '../../../../src/analysis/counterparts/align-reports.ts';
import { findCounterparts } from '../../../../src/analysis/counterparts/find.ts';
import { assignThemes } from '../../../../src/analysis/themes/assign.ts';
import { reportTexts, vocabulary } from '../themes/support.ts';
import { statedReports } from './support.ts';

const themed = reportTexts.map((text) => ({ ...text, themes: assignThemes(text, vocabulary) }));
const pairs = [...findCounterparts(statedReports)].flatMap(({ counterparts }) => counterparts);

test('loses and doubles no character of any report, whichever are compared', () => {
	const chosen = fc.shuffledSubarray(themed, { minLength: 2, maxLength: 5 });
	fc.assert(
		fc.property(chosen, (reports) => {
			const rows = alignReports(reports, pairs).flatMap((section) => section.rows);
			for (const [column, { passages }] of reports.entries()) {
				const ids = rows.map(({ cells }) => cells[column]).filter((id) => id !== null);
				expect(ids).toHaveLength(passages.length);
				const texts = new Map(passages.map(({ id, text }) => [id, text]));
				const ordered = passages.map(({ id }) => (ids.includes(id) ? texts.get(id) : ''));
				expect(ordered.join('')).toBe(passages.map(({ text }) => text).join(''));
			}
		}),
		{ numRuns: 20 },
	);
});

test('sets captions and bylines apart from the themes', () => {
	const all = alignReports(themed, pairs);
	expect(all.map(({ section }) => section)).toEqual(sections);
	const apart =
		all
			.at(-1)
			?.rows.flatMap(({ cells }) => cells)
			.filter((id) => id !== null) ?? [];
	const kinds = themed.flatMap(({ passages }) =>
		passages.filter(({ id }) => apart.includes(id)).map(({ kind }) => kind),
	);
	expect(new Set(kinds)).toEqual(new Set(['caption', 'byline']));
});

test('sets some counterparts level in every theme that two reports share at length', () => {
	const level = alignReports(themed, pairs).filter(({ rows }) =>
		rows.some(({ kind }) => kind === 'level'),
	);
	expect(level.length).toBeGreaterThan(10);
});
