/** Lays reports side by side: sections, in each the figures, the counterparts, and what has none. */
import { alignPassages } from '../../analysis/counterparts/align.ts';
import { compareReports, type Counterpart } from '../../analysis/counterparts/compare.ts';
import { rarityOfPacked, unpackStatements } from '../../analysis/counterparts/packed.ts';
import type {
	ComparedFigure,
	ComparedPassage,
	ComparedReport,
} from '../../site/compare/contract.ts';

export interface FigureRow {
	indicator: string;
	name: string;
	/** One a report, absent where it states none. */
	cells: (ComparedFigure | undefined)[];
}

export interface ComparedSection {
	id: string;
	figures: FigureRow[];
	/** Counterparts level with each other, one passage a report or none. */
	level: (ComparedPassage | undefined)[][];
	/** The passages of each report that have no counterpart here. */
	rest: ComparedPassage[][];
	/** Passages of each report on other themes that touch on this one. */
	mentions: ComparedPassage[][];
}

/** A passage by its report's column and its number. */
export interface PassageAt {
	column: number;
	number: number;
}

export interface Comparison {
	sections: ComparedSection[];
	/** Counterparts that stand in another section, by passage id, for what has none level with it. */
	elsewhere: ReadonlyMap<string, readonly PassageAt[]>;
	/** Passages of each report that stand level with one of another. */
	aligned: number[];
}

/** Every passage of every report stands in exactly one section, once. */
export function alignColumns(
	reports: readonly ComparedReport[],
	sectionIds: readonly string[],
): Comparison {
	const pairs = counterpartsOf(reports);
	const sections = sectionIds.map((id) => sectionOf(id, reports, pairs));
	const aligned = reports.map((_, column) =>
		sections.reduce((sum, { level }) => sum + level.filter((row) => row[column]).length, 0),
	);
	return { sections, elsewhere: findElsewhere(pairs, { reports, sections }), aligned };
}

function counterpartsOf(reports: readonly ComparedReport[]): Counterpart[] {
	const rarity = rarityOfPacked(reports.map(({ packed }) => packed));
	const stated = reports.map(({ id, packed }) => unpackStatements(id, packed));
	return stated
		.flatMap((a, index) => stated.slice(index + 1).flatMap((b) => compareReports(a, b, rarity)))
		.filter(({ level }) => level === 'counterpart');
}

/**
 * 重大项目 under one theme here and another there: pairs across sections, the strongest first, one a
 * report, and none for a passage that has a counterpart of that report beside it.
 */
function findElsewhere(
	pairs: readonly Counterpart[],
	{
		reports,
		sections,
	}: { reports: readonly ComparedReport[]; sections: readonly ComparedSection[] },
): Map<string, PassageAt[]> {
	const columns = new Map(reports.map(({ id }, column) => [id, column]));
	const rows = new Map(
		sections.flatMap(({ level }) =>
			level.flatMap((row) =>
				row.flatMap((passage, column): [string, typeof row][] =>
					passage ? [[`${reports[column]?.id ?? ''}#p${passage.number}`, row]] : [],
				),
			),
		),
	);
	const found = new Map<string, PassageAt[]>();
	const add = (from: string, to: string): void => {
		const [report = '', number] = to.split('#p');
		const column = columns.get(report) ?? -1;
		const known = found.get(from) ?? [];
		if (rows.get(from)?.[column] || known.some((one) => one.column === column)) return;
		found.set(from, [...known, { column, number: Number(number) }]);
	};
	for (const { a, b } of pairs.toSorted((x, y) => y.strength - x.strength)) {
		add(a, b);
		add(b, a);
	}
	return found;
}

function sectionOf(
	id: string,
	reports: readonly ComparedReport[],
	pairs: readonly Counterpart[],
): ComparedSection {
	const columns = reports.map(({ passages }) => passages.filter(({ section }) => section === id));
	const keys = columns.map((passages, column) =>
		passages.map(({ number }) => `${reports[column]?.id ?? ''}#p${number}`),
	);
	const passageOf = (key: string | null, column: number): ComparedPassage | undefined =>
		columns[column]?.[keys[column]?.indexOf(key ?? '') ?? -1];
	const rows = alignPassages(keys, pairs);
	const cellsOf = (kind: 'level' | 'rest') =>
		rows.filter((row) => row.kind === kind).map(({ cells }) => cells.map(passageOf));
	const rest = cellsOf('rest');
	return {
		id,
		figures: figureRows(id, reports),
		level: cellsOf('level'),
		rest: columns.map((_, column) => rest.flatMap((row) => row[column] ?? [])),
		mentions: reports.map(({ passages }) => passages.filter(({ also }) => also?.includes(id))),
	};
}

/** The indicators of a theme that at least two of the reports state. */
function figureRows(theme: string, reports: readonly ComparedReport[]): FigureRow[] {
	const columns = reports.map(
		({ figures }) =>
			new Map(
				figures
					.filter((figure) => figure.theme === theme)
					.map((figure) => [figure.indicator, figure]),
			),
	);
	const names = new Map(
		columns.flatMap((column) => [...column].map(([id, { name }]) => [id, name])),
	);
	return [...names]
		.map(([indicator, name]) => ({
			indicator,
			name,
			cells: columns.map((column) => column.get(indicator)),
		}))
		.filter(({ cells }) => cells.filter(Boolean).length > 1);
}
