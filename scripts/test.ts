/**
 * Everything that must hold before a change is taken, in the order in which it fails soonest. Ends
 * with one line that counts the unit and browser tests: `120 passed, 0 failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addCounts, closingLine, readCounts } from './test/test-counts.ts';

interface Stage {
	title: string;
	/** npm script, and what is handed to it. */
	command: string[];
}

const reports = mkdtempSync(join(tmpdir(), 'duidu-tests-'));
const unitReport = join(reports, 'vitest.json');
const browserReport = join(reports, 'playwright.json');
const unitReporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];

const stages: Stage[] = [
	{ title: '类型 types', command: ['check'] },
	{ title: '写法 lint', command: ['lint'] },
	{ title: '单元测试 unit', command: ['test:unit', ...unitReporters] },
	// The same files at each run; `npm run fuzz` alone reads others.
	{ title: '生成的文件 fuzz', command: ['fuzz', '--minutes', '2', '--seed', '20241'] },
	{ title: '构建 build', command: ['build'] },
	{ title: '浏览器测试 browser', command: ['test:e2e', '--reporter=list,json'] },
];

const failed = stages.find(({ title, command: [script = '', ...words] }) => {
	console.log(`\n━━ ${title} ━━`);
	const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...words], {
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
		shell: process.platform === 'win32',
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	return status !== 0;
});

const counts = addCounts(readCounts('vitest', unitReport), readCounts('playwright', browserReport));
console.log(failed ? `\n没有通过：${failed.title}` : '\n全部通过');
console.log(closingLine(counts));
// A skipped test proves nothing.
process.exitCode = failed || counts.failed + counts.skipped > 0 ? 1 : 0;
