/**
 * Measures counterparts against `aligned.tsv`: `node scripts/gold/counterparts.ts [../shared/gold]`.
 * Prints each counterpart not found, and each look-alike taken for one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counterpart } from '../../src/analysis/counterparts/compare.ts';
import { findCounterparts } from '../../src/analysis/counterparts/find.ts';
import { indicatorsByPassage } from '../../src/analysis/counterparts/stated-reports.ts';
import { readStatements } from '../../src/analysis/counterparts/statements.ts';
import { readSiteFigures } from './site-figures.ts';
import {
	loadThemedReports,
	passagesAt,
	type ThemedReports,
	type ThemeSources,
} from './theme-reports.ts';

export const counterpartGoals = { found: 0.85, falsely: 0.1 } as const;

export interface CounterpartResult {
	/** Labels of strength 2 and 0. */
	labels: { counterparts: number; lookAlikes: number };
	/** Share of the counterparts found, at the level of a counterpart and at either level. */
	found: { counterpart: number; either: number };
	/** Share of the look-alikes that are taken for a counterpart, or for either. */
	falsely: { counterpart: number; either: number };
	misses: string[];
}

interface Label {
	a: string;
	b: string;
	shared: string;
	strength: string;
}

interface Reading extends Label {
	pair: Counterpart | undefined;
}

export function measureCounterparts({
	goldFolder,
	...sources
}: { goldFolder: string } & ThemeSources): CounterpartResult {
	const themed = loadThemedReports(sources);
	const pairs = pairsById(themed);
	const readings = readLabels(goldFolder).map((label) => ({
		...label,
		pair: findPair(label, { themed, pairs }),
	}));
	const counterparts = readings.filter(({ strength }) => strength === '2');
	const lookAlikes = readings.filter(({ strength }) => strength === '0');
	const missed = [
		...counterparts.filter((label) => !isCounterpart(label)),
		...lookAlikes.filter(({ pair }) => pair),
	];
	return {
		labels: { counterparts: counterparts.length, lookAlikes: lookAlikes.length },
		found: sharesOf(counterparts),
		falsely: sharesOf(lookAlikes),
		misses: missed.map(describe),
	};
}

/** All counterparts of the reports, under both orders of their passages. */
function pairsById({ vocabulary, reports }: ThemedReports): Map<string, Counterpart> {
	const { figures } = readSiteFigures([...reports.values()]);
	const indicators = indicatorsByPassage(figures);
	const stated = [...reports.values()].map(({ report, passages, themes }) =>
		readStatements({ report: report.id, passages }, { vocabulary, themes, indicators }),
	);
	const pairs = [...findCounterparts(stated)].flatMap(({ counterparts }) => counterparts);
	return new Map(
		pairs.flatMap((pair) => [
			[`${pair.a} ${pair.b}`, pair] as const,
			[`${pair.b} ${pair.a}`, pair] as const,
		]),
	);
}

function readLabels(folder: string): Label[] {
	const path = join(folder, 'aligned.tsv');
	if (!existsSync(path)) throw new Error(`Expected labels at ${path}, got none`);
	const [, ...rows] = readFileSync(path, 'utf8').trim().split('\n');
	return rows.map((row) => {
		const [a = '', b = '', shared = '', strength = ''] = row.split('\t');
		return { a, b, shared, strength };
	});
}

/** The strongest pair of the passages on two lines: 000:36 and 003:35. */
function findPair(
	{ a, b }: Label,
	{ themed, pairs }: { themed: ThemedReports; pairs: ReadonlyMap<string, Counterpart> },
): Counterpart | undefined {
	const idsAt = (place: string): string[] => {
		const [file = '', line] = place.split(':');
		const report = themed.reports.get(file);
		return report ? passagesAt(report, Number(line)).map(({ id }) => id) : [];
	};
	const found = idsAt(a).flatMap((x) => idsAt(b).flatMap((y) => pairs.get(`${x} ${y}`) ?? []));
	return found.toSorted((x, y) => y.strength - x.strength)[0];
}

function sharesOf(readings: readonly Reading[]): { counterpart: number; either: number } {
	return {
		counterpart: readings.filter(isCounterpart).length / readings.length,
		either: readings.filter(({ pair }) => pair).length / readings.length,
	};
}

function isCounterpart({ pair }: Reading): boolean {
	return pair?.level === 'counterpart';
}

function describe({ a, b, shared, strength, pair }: Reading): string {
	const got = pair
		? `${pair.level} ${pair.strength} (${pair.shared.map(({ text }) => text).join(' ')})`
		: 'nothing';
	return `${a}\t${b}\texpected ${strength}: ${shared}\tgot ${got}`;
}

if (import.meta.main) {
	const [goldFolder = '../shared/gold'] = process.argv.slice(2);
	const { misses, ...scores } = measureCounterparts({ goldFolder });
	for (const miss of misses) console.log(miss);
	console.log(JSON.stringify(scores));
}
