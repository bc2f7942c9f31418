/**
 * Everything that must hold before a change is taken. What needs no built site runs in two lines side
 * by side, then the site is built and tried. Ends with one line that counts the unit and browser
 * tests: `120 passed, 0 failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addCounts, closingLine, readCounts } from './test/test-counts.ts';

interface Stage {
	title: string;
	/** npm script, and what is handed to it. */
	command: string[];
	/** Prints as it goes; what runs beside another prints when it has ended. */
	runsAlone?: true;
}

const reports = mkdtempSync(join(tmpdir(), 'duidu-tests-'));
const unitReport = join(reports, 'vitest.json');
const browserReport = join(reports, 'playwright.json');
const unitReporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];

const types: Stage = { title: '类型 types', command: ['check'] };
const lint: Stage = { title: '写法 lint', command: ['lint'] };
const unit: Stage = { title: '单元测试 unit', command: ['test:unit', ...unitReporters] };
// The same files at each run; `npm run fuzz` alone reads others.
const fuzz: Stage = {
	title: '生成的文件 fuzz',
	command: ['fuzz', '--minutes', '2', '--seed', '20241'],
};
const build: Stage = { title: '构建 build', command: ['build'], runsAlone: true };
const browser: Stage = {
	title: '浏览器测试 browser',
	command: ['test:e2e', '--reporter=list,json'],
	runsAlone: true,
};

async function passes({ title, command, runsAlone }: Stage): Promise<boolean> {
	const [script = '', ...words] = command;
	if (runsAlone) console.log(`\n━━ ${title} ━━`);
	const child = spawn('npm', ['run', '--silent', script, '--', ...words], {
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
		shell: process.platform === 'win32',
		stdio: runsAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
	});
	const printed: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (piece: Buffer) => printed.push(piece));
	const status = await new Promise((resolve) => child.on('close', resolve));
	if (!runsAlone) process.stdout.write(`\n━━ ${title} ━━\n${Buffer.concat(printed).toString()}`);
	return status === 0;
}

/** The first stage of a line that fails, if one does; those after it are not run. */
async function firstFailure(stages: readonly Stage[]): Promise<Stage | undefined> {
	for (const stage of stages) if (!(await passes(stage))) return stage;
	return undefined;
}

// The types of the collections, which lint needs, are written by the stage of types.
const sideBySide = await Promise.all([firstFailure([types, lint, unit]), firstFailure([fuzz])]);
const failed = sideBySide.find((stage) => stage) ?? (await firstFailure([build, browser]));

const counts = addCounts(readCounts('vitest', unitReport), readCounts('playwright', browserReport));
console.log(failed ? `\n没有通过：${failed.title}` : '\n全部通过');
console.log(closingLine(counts));
// A skipped test proves nothing.
process.exitCode = failed || counts.failed + counts.skipped > 0 ? 1 : 0;
