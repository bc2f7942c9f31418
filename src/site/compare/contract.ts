/** What `data/compare/<id>.json` holds: a report as the comparison needs it, in one script. */
import type { PackedStatements } from '../../analysis/counterparts/packed.ts';

export interface ComparedPassage {
	number: number;
	/** Primary theme, `preamble`, `closing`, or `none` for captions and bylines. */
	section: string;
	/** Further themes. */
	also?: string[];
	text: string;
	/** Length of the run-in heading with which the text begins. */
	runIn?: number;
	/** Headings of their own that stand before the passage, and after the last one. */
	before?: string[];
	after?: string[];
}

/** What a report says of one indicator: its outcome, and its target where it sets one. */
export interface ComparedFigure {
	indicator: string;
	name: string;
	theme: string;
	/** 超28亿元 of 2025, in the 12th passage. */
	outcome?: FigureSaying;
	target?: FigureSaying;
}

export interface FigureSaying {
	text: string;
	period: string;
	passage: number;
}

/** A report that stands to reason beside another. */
export interface ComparePartner {
	id: string;
	/** 钟楼经开区 2025 */
	label: string;
}

export interface ComparedReport {
	id: string;
	title: string;
	label: string;
	place: string;
	colour?: number;
	years: string;
	/** Where it comes from, for print: issuer, date, file. */
	source: string;
	/** Path of the reading page below the site's root in the script. */
	url: string;
	passages: ComparedPassage[];
	figures: ComparedFigure[];
	partners: ComparePartner[];
	packed: PackedStatements;
}
