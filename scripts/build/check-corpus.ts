import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Stops the build where ingest finds the reports wrong or out of date; it prints its problems. */
export function checkCorpus(root: string): void {
	if (!existsSync(join(root, 'scripts', 'ingest.ts'))) return;
	const { status } = spawnSync(process.execPath, [join('scripts', 'ingest.ts'), '--check'], {
		cwd: root,
		stdio: 'inherit',
	});
	if (status !== 0) process.exit(1);
}
