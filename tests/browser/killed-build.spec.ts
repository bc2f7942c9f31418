/** A build that is killed, whenever, leaves the last good `dist/` whole, and the next one succeeds. */
import { execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { checksumsName, parseChecksums } from '../../scripts/build/checksums.ts';
import { compareSite, type Differences } from '../../scripts/verify/compare-site.ts';
import { siteInFolder } from '../../scripts/verify/deployed-site.ts';
import { rootWithSource } from './support/made-root.ts';

const kills = 10;
const seed = 20_260_128;

let root: string;

test.beforeAll(() => {
	const entry =
		'- { id: small, file: hostile.txt, place: jintan, kind: meeting, reviews: [2024], plans: [] }\n';
	root = rootWithSource('killed', { file: 'tests/fixtures/nasty/hostile.txt', entry });
	execFileSync(process.execPath, ['scripts/ingest.ts'], { cwd: root, stdio: 'pipe' });
});

test.afterAll(() => rmSync(root, { recursive: true }));

/** Builds the site for an address, so that each build differs; killed after so many milliseconds. */
function build(number: number, killAfter?: number): Promise<NodeJS.Signals | number | null> {
	const env = { ...process.env, SITE_URL: `https://build-${number}.test/` };
	const program = spawn(process.execPath, ['scripts/build.ts'], {
		cwd: root,
		env,
		stdio: 'ignore',
	});
	const timer =
		killAfter === undefined ? undefined : setTimeout(() => program.kill('SIGKILL'), killAfter);
	return new Promise((resolve) => {
		program.on('exit', (code, signal) => {
			clearTimeout(timer);
			resolve(signal ?? code);
		});
	});
}

/** What is wrong with `dist/`, and which build it is. */
async function liveSite(): Promise<Differences & { build: number }> {
	const site = await siteInFolder(join(root, 'dist'));
	const sums = parseChecksums((await site.textOf(checksumsName)) ?? '') ?? [];
	const [, number] =
		/https:\/\/build-(\d+)\.test/.exec((await site.textOf('index.html')) ?? '') ?? [];
	return { ...(await compareSite(sums, site)), build: Number(number) };
}

const whole = { missing: [], changed: [], extra: [] };

test('ten builds killed at any moment leave a whole site each, and the next build succeeds', async () => {
	test.setTimeout(300_000);
	const started = Date.now();
	expect(await build(0)).toBe(0);
	const duration = Date.now() - started;
	const moments = drawMoments(duration);
	let last = 0;
	const ends: unknown[] = [];
	for (const [index, moment] of moments.entries()) {
		const end = await build(index + 1, moment);
		ends.push(end);
		const live = await liveSite();
		expect(live, `killed after ${Math.round(moment)} of ${duration} ms`).toMatchObject(whole);
		// Killed after the folders changed places, the new one stands; before, the last one.
		expect([last, index + 1]).toContain(live.build);
		if (end === 0) expect(live.build).toBe(index + 1);
		last = live.build;
	}
	// On a machine that is suddenly free, the later ones end before they are killed.
	expect(ends).toContain('SIGKILL');
	expect(await build(kills + 1)).toBe(0);
	expect(await liveSite()).toEqual({ ...whole, build: kills + 1 });
});

/** One moment in each tenth of a build, anywhere in it; the same for the same seed. */
function drawMoments(duration: number): number[] {
	let state = seed;
	return Array.from({ length: kills }, (_, index) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return ((index + state / 2 ** 32) / kills) * duration;
	});
}
