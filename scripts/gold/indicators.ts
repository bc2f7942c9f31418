/** Measures the joining of figures against `comparable.tsv`: group, name, members as file:line:column. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Figure } from '../../src/analysis/figures/contract.ts';
import { assignIndicators } from '../../src/analysis/indicators/assign.ts';
import { readVocabulary } from '../../src/analysis/indicators/read-vocabulary.ts';
import { placeSchema } from '../../src/corpus/places.ts';
import { loadReports, type Sources } from './load-reports.ts';

interface Group {
	id: string;
	members: string[];
}

/** Two members of a group and the series that each was given. */
interface Pair {
	group: string;
	places: [string, string];
	series: [string, string];
}

/** Prints the share of pairs that were joined, each that was not, and groups that were thrown together. */
export function printIndicators(folders: Sources & { gold: string; quiet: boolean }): void {
	const path = join(folders.gold, 'comparable.tsv');
	if (!existsSync(path)) return;
	const groups = readGroups(path);
	const figures = assignedFigures(folders, groups);
	const pairs = groups.flatMap(({ id, members }) => pairsOf(id, members, figures));
	const missed = pairs.filter(({ series: [a, b] }) => a !== b || a === 'none');
	if (!folders.quiet) {
		for (const { group, places, series } of missed) {
			console.log(`${places.join('\t')}\tnot joined\t${group}\t${series.join('\t')}`);
		}
	}
	const mixed = mixedSeries(groups, figures);
	for (const [series, ids] of mixed) console.log(`${series}\tmixes\t${ids.join(', ')}`);
	console.log(
		`indicators: ${pairs.length - missed.length} of ${pairs.length} pairs joined in ${groups.length} groups, ${mixed.length} series mix groups`,
	);
}

function readGroups(path: string): Group[] {
	return readFileSync(path, 'utf8')
		.trim()
		.split('\n')
		.map((row) => {
			const [id = '', , ...members] = row.split('\t');
			return { id, members };
		});
}

function assignedFigures(folders: Sources, groups: readonly Group[]): Figure[] {
	const { vocabulary, mistakes } = readVocabulary(
		readFileSync('src/content/indicators.yaml', 'utf8'),
	);
	if (!vocabulary) throw new Error(`Expected a vocabulary, got ${mistakes.join(' ')}`);
	const places = z.array(placeSchema).parse(parse(readFileSync(folders.places, 'utf8')));
	const files = groups.flatMap(({ members }) =>
		members.map((member) => member.split(':')[0] ?? ''),
	);
	const reports = loadReports(folders, [...new Set(files)]);
	const figures = [...reports.values()].flatMap((report) => report.figures);
	return assignIndicators(figures, { vocabulary, places }).figures;
}

function pairsOf(group: string, members: readonly string[], figures: readonly Figure[]): Pair[] {
	const series = (place: string) => figureAt(place, figures)?.indicator ?? 'none';
	return members.flatMap((a, index) =>
		members.slice(index + 1).map((b): Pair => {
			return { group, places: [a, b], series: [series(a), series(b)] };
		}),
	);
}

function figureAt(place: string, figures: readonly Figure[]): Figure | undefined {
	const [file = '', line, column] = place.split(':');
	return figures.find(
		({ source, length }) =>
			source.file.startsWith(file) &&
			source.line === Number(line) &&
			source.column <= Number(column) &&
			Number(column) < source.column + length,
	);
}

/** Series that hold members of more than one group. */
function mixedSeries(groups: readonly Group[], figures: readonly Figure[]): [string, string[]][] {
	const groupsOf = new Map<string, Set<string>>();
	for (const { id, members } of groups) {
		for (const member of members) {
			const series = figureAt(member, figures)?.indicator;
			if (series) groupsOf.set(series, (groupsOf.get(series) ?? new Set()).add(id));
		}
	}
	return [...groupsOf].filter(([, ids]) => ids.size > 1).map(([series, ids]) => [series, [...ids]]);
}
