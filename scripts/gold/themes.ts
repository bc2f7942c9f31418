/**
 * Measures the themes of passages against `themes-*.jsonl`:
 * `node scripts/gold/themes.ts [../shared/gold]`. Prints each miss as file:line.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { loadThemedReports, passagesAt, type ThemeSources } from './theme-reports.ts';

const labelSchema = z.object({
	file: z.string(),
	line: z.int(),
	primary: z.string(),
	secondary: z.array(z.string()),
});
type Label = z.infer<typeof labelSchema>;

/** Labels that are roles of lines, not subjects of passages. */
const roles = ['furniture', 'heading', 'caption', 'byline'];

export const themeGoals = { primary: 0.88, covered: 0.95 } as const;

export interface ThemeResult {
	labels: number;
	/** Shares of the labels: the primary theme is right; it is among primary and secondary. */
	primary: number;
	covered: number;
	/** Of the secondary themes given, the share that labels give too; of those of labels, the share given. */
	secondary: { precision: number; recall: number };
	misses: string[];
}

interface Reading {
	label: Label;
	primary: string;
	secondary: readonly string[];
}

export function measureThemes({
	goldFolder,
	...sources
}: { goldFolder: string } & ThemeSources): ThemeResult {
	const { reports } = loadThemedReports(sources);
	const readings = readLabels(goldFolder).map((label): Reading => {
		const report = reports.get(label.file);
		const [passage] = report ? passagesAt(report, label.line) : [];
		const theme = passage && report?.themes.get(passage.id);
		return { label, primary: theme?.primary ?? 'none', secondary: theme?.secondary ?? [] };
	});
	const isRight = ({ label, primary }: Reading): boolean => label.primary === primary;
	const isCovered = (reading: Reading): boolean =>
		isRight(reading) || reading.secondary.includes(reading.label.primary);
	return {
		labels: readings.length,
		primary: readings.filter(isRight).length / readings.length,
		covered: readings.filter(isCovered).length / readings.length,
		secondary: compareSecondary(readings),
		misses: readings.filter((reading) => !isRight(reading)).map(describe),
	};
}

function readLabels(folder: string): Label[] {
	const files = existsSync(folder) ? readdirSync(folder) : [];
	const rows = files
		.filter((name) => /^themes-.+\.jsonl$/.test(name))
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
	if (rows.length === 0) throw new Error(`Expected themes-*.jsonl in ${folder}, got none`);
	const labels = rows.map((row) => labelSchema.parse(JSON.parse(row)));
	return labels.filter(({ primary }) => !roles.includes(primary));
}

function compareSecondary(readings: readonly Reading[]): ThemeResult['secondary'] {
	const count = (of: (reading: Reading) => number): number =>
		readings.reduce((sum, reading) => sum + of(reading), 0);
	const common = count(
		({ label, secondary }) => secondary.filter((theme) => label.secondary.includes(theme)).length,
	);
	return {
		precision:
			common /
			Math.max(
				1,
				count(({ secondary }) => secondary.length),
			),
		recall:
			common /
			Math.max(
				1,
				count(({ label }) => label.secondary.length),
			),
	};
}

function describe({ label, primary, secondary }: Reading): string {
	const expected = [label.primary, ...label.secondary].join(' ');
	return `${label.file}:${label.line}\texpected ${expected}\tgot ${[primary, ...secondary].join(' ')}`;
}

if (import.meta.main) {
	const [goldFolder = '../shared/gold'] = process.argv.slice(2);
	const { misses, ...scores } = measureThemes({ goldFolder });
	for (const miss of misses) console.log(miss);
	console.log(JSON.stringify(scores));
}
