import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes sure that one build runs at a time: two would write into each other's folder. Writes this
 * process's number to `file` and returns what takes it away again; the number of a build that was
 * killed does not stand in the way.
 */
export function claimBuild(file: string): () => void {
	const other = existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined;
	if (other !== undefined && isRunning(other)) {
		throw new Error(
			`另一个构建正在进行（进程 ${other}）。请等它结束；若已没有这个进程，请删除 ${file}。`,
		);
	}
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, String(process.pid));
	return () => rmSync(file, { force: true });
}

function isRunning(pid: number): boolean {
	try {
		// Signal 0 asks whether the process exists and does nothing to it.
		return pid > 0 && process.kill(pid, 0);
	} catch {
		return false;
	}
}
