/** Reads the labels of figures: `figures-<file>.jsonl`, one label a line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { bounds, measures, statuses } from '../../src/analysis/figures/contract.ts';

const labelSchema = z.object({
	line: z.int(),
	col: z.int(),
	text: z.string(),
	metric: z.string(),
	measure: z.enum(measures),
	value: z.number(),
	valueHigh: z.number().optional(),
	unit: z.string(),
	bound: z.enum(bounds),
	status: z.enum(statuses),
	period: z.string(),
	place: z.string(),
	/** Reasonable readers differ on whether it is a figure; it counts neither as found nor as missed. */
	optional: z.boolean().default(false),
});
export type FigureLabel = z.infer<typeof labelSchema>;

/** Labels by the first characters of their report's file name: 000, 004. */
export function readLabels(folder: string): Record<string, FigureLabel[]> {
	if (!existsSync(folder)) throw new Error(`Expected a folder of labels at ${folder}, got none`);
	const files = readdirSync(folder).filter((name) => /^figures-.+\.jsonl$/.test(name));
	return Object.fromEntries(
		files.map((name) => [
			name.slice('figures-'.length, -'.jsonl'.length),
			readRows(join(folder, name)),
		]),
	);
}

function readRows(path: string): FigureLabel[] {
	const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean);
	return rows.map((row) => labelSchema.parse(JSON.parse(row)));
}
