/**
 * The statements of a report in few characters, so that a browser can compare any two reports as
 * the build does, whichever of thousands they are.
 */
import type { ThemeId } from '../themes/theme-ids.ts';
import type { Subject } from '../themes/vocabulary.ts';
import type { Rarity } from './rarity.ts';
import type { StatedReport, Statement } from './statements.ts';
import type { Term, TermKind } from './terms.ts';

/** Kind and text, statements of the corpus that have it, its matters and themes by their indexes. */
export type PackedTerm = [
	kind: TermKind,
	text: string,
	uses: number,
	matters?: number[],
	themes?: number[],
];

/** Number of the passage, indexes of the themes with the statement's own first, and of the terms. */
export type PackedStatement = [passage: number, themes: number[], terms: number[]];

export interface PackedStatements {
	/** Statements in the corpus. */
	size: number;
	subjects: string[];
	matters: string[];
	terms: PackedTerm[];
	statements: PackedStatement[];
}

export function packStatements({ statements }: StatedReport, rarity: Rarity): PackedStatements {
	const subjects = new Numbering();
	const matters = new Numbering();
	const found = new Map(statements.flatMap(({ terms }) => [...terms]));
	const termIndex = new Map([...found.keys()].map((key, index) => [key, index]));
	const terms = [...found].map(([key, term]): PackedTerm => {
		const uses = rarity.uses.get(key) ?? 1;
		if (!term.matters && !term.themes) return [term.kind, term.text, uses];
		const named = term.matters?.map((matter) => matters.numberOf(matter)) ?? [];
		const themes = term.themes?.map((theme) => subjects.numberOf(theme)) ?? [];
		return [term.kind, term.text, uses, named, themes];
	});
	const packed = statements.map(({ passage, theme, themes, terms: own }): PackedStatement => [
		Number(passage.slice(passage.lastIndexOf('#p') + 2)),
		[theme, ...themes].map((subject) => subjects.numberOf(subject)),
		[...own.keys()].map((key) => termIndex.get(key) ?? -1),
	]);
	return {
		size: rarity.size,
		subjects: subjects.names,
		matters: matters.names,
		terms,
		statements: packed,
	};
}

/** The statements again; where a sentence stands in its passage is not packed. */
export function unpackStatements(report: string, packed: PackedStatements): StatedReport {
	// The names are those that `packStatements` has read from statements.
	const subjects = packed.subjects as Subject[];
	const subjectsOf = (indexes: readonly number[]) => indexes.flatMap((at) => subjects[at] ?? []);
	const terms = packed.terms.map(([kind, text, , matters, themes]): [string, Term] => [
		`${kind}:${text}`,
		{
			kind,
			text,
			...(matters?.length && { matters: matters.flatMap((at) => packed.matters[at] ?? []) }),
			...(themes && { themes: subjectsOf(themes) as ThemeId[] }),
		},
	]);
	const statements = packed.statements.flatMap(([passage, themes, own]): Statement[] => {
		const [theme, ...all] = subjectsOf(themes);
		if (theme === undefined) return [];
		return [
			{
				passage: `${report}#p${passage}`,
				start: 0,
				end: 0,
				theme,
				themes: new Set(all),
				terms: new Map(own.flatMap((at) => [terms[at] ?? ['', { kind: 'word', text: '' }]])),
			},
		];
	});
	return { report, statements };
}

/** How rare the terms of some reports are in the corpus that they were packed with. */
export function rarityOfPacked(reports: readonly PackedStatements[]): Rarity {
	const uses = reports.flatMap(({ terms }) =>
		terms.map(([kind, text, count]): [string, number] => [`${kind}:${text}`, count]),
	);
	return { size: reports[0]?.size ?? 0, uses: new Map(uses) };
}

/** Numbers names in the order in which they come. */
class Numbering {
	readonly names: string[] = [];
	readonly #numbers = new Map<string, number>();

	numberOf(name: string): number {
		const number = this.#numbers.get(name) ?? this.names.push(name) - 1;
		this.#numbers.set(name, number);
		return number;
	}
}
