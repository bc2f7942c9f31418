/** The files of `src/content/coverage/`: what became of each stretch of a source, and its problems. */
import { z } from 'astro/zod';
import { coverageSchema, problemSchema, type Coverage, type ReadResult } from './contract.ts';

export const coverageFileSchema = z.strictObject({
	report: z.string(),
	coverage: z.array(coverageSchema),
	problems: z.array(problemSchema),
});
export type CoverageFile = z.infer<typeof coverageFileSchema>;

/** JSON with one stretch a line, so that a change shows as a change of lines. */
export function formatCoverageFile({ report, coverage, problems }: ReadResult): string {
	const rows = (list: readonly object[]): string =>
		list.map((row) => `\t\t${JSON.stringify(row)}`).join(',\n');
	return `{\n\t"report": ${JSON.stringify(report.id)},\n\t"coverage": [\n${rows(coverage)}\n\t],\n\t"problems": [\n${rows(problems)}\n\t]\n}\n`;
}

/** Stretches that a reader would want to see: all but white space. */
export function visibleCoverage(coverage: readonly Coverage[]): Coverage[] {
	return coverage.filter(({ role }) => role !== 'blank');
}
