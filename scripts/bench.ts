/**
 * Measures the build of sites of several sizes: `npm run bench -- [--reports 50,100,200]`. For each
 * prints seconds and memory of reading in and of building, and what came of it. Times hold for the
 * machine they were taken on; whether they grow in step with the reports holds for any.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRoot } from './bench/made-root.ts';
import { writeMadeSeeds } from './bench/made-seeds.ts';
import { runStep, type StepCost } from './bench/run-step.ts';
import { weighSite } from './bench/site-weight.ts';

const { values } = parseArgs({ options: { reports: { type: 'string', default: '50,100,200' } } });
for (const count of values.reports.split(',').map(Number)) console.log(benchOf(count));

function benchOf(count: number): string {
	const root = makeRoot('bench');
	try {
		writeMadeSeeds(root, { from: 'seeds', count });
		const ingest = runStep('scripts/ingest.ts', root);
		const build = runStep('scripts/build.ts', root);
		const { files, megabytes, page } = weighSite(join(root, 'dist'));
		return [
			`${count} reports`,
			`ingest ${formatCost(ingest, count)}`,
			`build ${formatCost(build, count)}`,
			`${files} files, ${megabytes.toFixed(0)} MB`,
			`heaviest page ${page.path} ${page.kilobytes.toFixed(1)} KB gzip`,
		].join('; ');
	} finally {
		rmSync(root, { recursive: true });
	}
}

/** 12.3 s (61 ms a report), 540 MB */
function formatCost({ seconds, peakMegabytes }: StepCost, reports: number): string {
	const each = ((seconds * 1000) / reports).toFixed(0);
	return `${seconds.toFixed(1)} s (${each} ms a report), ${peakMegabytes.toFixed(0)} MB`;
}
