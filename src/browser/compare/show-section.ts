/** A theme of a comparison: its figures in rows, then its passages in columns. */
import type {
	ComparedFigure,
	ComparedPassage,
	ComparedReport,
	FigureSaying,
} from '../../site/compare/contract.ts';
import type { ComparedSection, Comparison, FigureRow } from './align-columns.ts';
import { passageAddress } from './passage-address.ts';
import { showPassage } from './show-passage.ts';
import { fill, part, type Make } from './templates.ts';

export interface ShowOptions {
	reports: readonly ComparedReport[];
	make: Make;
	/** The site's root in this page's script. */
	root: URL;
	/** Counterparts in other sections. */
	elsewhere?: Comparison['elsewhere'];
}

export function showSection(
	section: ComparedSection,
	title: string,
	options: ShowOptions,
): HTMLElement {
	const element = makeSection(section, title, options);
	const figures = part(element, 'figures');
	figures.append(...section.figures.map((row) => showFigures(row, options)));
	figures.hidden = section.figures.length === 0;
	element.append(
		...section.level.map((row, index) => {
			const cells = row.map((passage) => (passage ? [passage] : []));
			return showRow({ kind: 'row', cells, section, isFirst: index === 0 }, options);
		}),
	);
	if (section.rest.some(({ length }) => length > 0)) {
		const isFirst = section.level.length === 0;
		const rest = showRow({ kind: 'rest', cells: section.rest, section, isFirst }, options);
		part(rest, 'note').hidden = isFirst;
		element.append(rest);
	}
	return element;
}

/** Whether a report has anything on the theme of a section. */
export function isEmpty({ level, rest }: ComparedSection): boolean {
	return level.length === 0 && rest.every(({ length }) => length === 0);
}

function makeSection(
	{ id, figures }: ComparedSection,
	title: string,
	options: ShowOptions,
): HTMLElement {
	const element = options.make('section');
	element.dataset['section'] = id;
	element.id = id;
	part(element, 'title').textContent = title;
	const count = part(element, 'count');
	fill(count, { n: figures.length });
	if (figures.length === 0) count.remove();
	return element;
}

interface Row {
	/** Template of the row: counterparts, or what has none. */
	kind: 'row' | 'rest';
	cells: readonly (readonly ComparedPassage[])[];
	section: ComparedSection;
	/** The first row says which reports are silent. */
	isFirst: boolean;
}

function showRow({ kind, cells, section, isFirst }: Row, options: ShowOptions): HTMLElement {
	const row = options.make(kind);
	row.append(
		...options.reports.map((report, column) => {
			const passages = cells[column] ?? [];
			const cell = makeCell(report, options);
			cell.append(...passages.map((passage) => showPassage(passage, { ...options, report })));
			const isSilent = isFirst && !hasPassages(section, column);
			if (isSilent) cell.append(showSilence(section.mentions[column] ?? [], report, options));
			cell.toggleAttribute('data-empty', passages.length === 0 && !isSilent);
			return cell;
		}),
	);
	return row;
}

function makeCell(report: ComparedReport, options: ShowOptions): HTMLElement {
	const cell = options.make('cell');
	cell.dataset['report'] = report.id;
	if (report.colour !== undefined) cell.dataset['colour'] = String(report.colour);
	part(cell, 'place').textContent = report.label;
	return cell;
}

function hasPassages({ level, rest }: ComparedSection, column: number): boolean {
	return level.some((row) => row[column]) || (rest[column] ?? []).length > 0;
}

/** 这份报告没有写到, or where its passages on other themes touch on this one. */
function showSilence(
	mentions: readonly ComparedPassage[],
	report: ComparedReport,
	{ make, root }: ShowOptions,
): HTMLElement {
	const silence = make(mentions.length > 0 ? 'mentions' : 'silent');
	for (const { number } of mentions) {
		const link = make('mention');
		link.setAttribute('href', passageAddress(report, number, root));
		fill(link, { n: number });
		silence.append(' ', link);
	}
	return silence;
}

function showFigures({ indicator, name, cells }: FigureRow, options: ShowOptions): HTMLElement {
	const row = options.make('figures');
	const link = part(row, 'name');
	link.textContent = name;
	link.setAttribute('href', new URL(`indicators/${indicator}/`, options.root).href);
	row.append(
		...options.reports.map((report, column) => {
			const cell = makeCell(report, options);
			cell.append(...sayings(cells[column], { ...options, report }));
			return cell;
		}),
	);
	return row;
}

function sayings(
	figure: ComparedFigure | undefined,
	options: ShowOptions & { report: ComparedReport },
): HTMLElement[] {
	if (!figure) return [options.make('gap')];
	const { outcome, target } = figure;
	return [
		...(outcome ? [showSaying('outcome', outcome, options)] : []),
		...(target ? [showSaying('target', target, options)] : []),
	];
}

function showSaying(
	name: 'outcome' | 'target',
	{ text, period, passage }: FigureSaying,
	{ make, report, root }: ShowOptions & { report: ComparedReport },
): HTMLElement {
	const element = make(name);
	const link = part(element, 'value');
	link.textContent = text;
	link.setAttribute('href', passageAddress(report, passage, root));
	fill(part(element, 'period'), { year: period });
	return element;
}
