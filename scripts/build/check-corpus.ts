import { spawnSync } from 'node:child_process';

/** Whether ingest finds the reports sound and up to date; where not, it has printed its problems. */
export function isCorpusSound(root: string): boolean {
	const ingest = ['scripts/ingest.ts', '--check'];
	return spawnSync(process.execPath, ingest, { cwd: root, stdio: 'inherit' }).status === 0;
}
