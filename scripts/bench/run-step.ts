/** Runs a program of the checkout as a step of its own, and measures it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface StepCost {
	seconds: number;
	/** Of its largest process. */
	peakMegabytes: number;
}

/** Throws, with what it printed, where the program fails. */
export function runStep(script: string, root: string): StepCost {
	const peakFile = join(root, 'peak.txt');
	const started = performance.now();
	const { status, stderr } = spawnSync(
		process.execPath,
		['--import', join(import.meta.dirname, 'report-peak.ts'), script],
		{ cwd: root, encoding: 'utf8', env: { ...process.env, PEAK_FILE: peakFile } },
	);
	const seconds = (performance.now() - started) / 1000;
	if (status !== 0) throw new Error(`Expected ${script} to succeed, got ${stderr}`);
	const kilobytes = readFileSync(peakFile, 'utf8').trim().split('\n').map(Number);
	rmSync(peakFile);
	return { seconds, peakMegabytes: Math.max(...kilobytes) / 1024 };
}
