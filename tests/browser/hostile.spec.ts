/** A hostile report, built into a site of its own, appears literally and runs nothing. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { serve, type SiteServer } from '../../scripts/serve/site-server.ts';
import { parseReportFile } from '../../src/corpus/report-file.ts';
import { rootWithSource } from './support/made-root.ts';

const entry = `- id: hostile
  file: hostile.txt
  place: jintan
  kind: meeting
  reviews: [2024]
  plans: []
  corrections:
    - { lines: 12, as: paragraph, reason: '<b>理由</b>*里*也有{记号}' }
`;

// One build serves both tests.
test.describe.configure({ mode: 'serial' });

let folder: string;
let site: SiteServer | undefined;

test.beforeAll(async () => {
	test.setTimeout(300_000);
	folder = rootWithSource('hostile', { file: 'tests/fixtures/nasty/hostile.txt', entry });
	run(['scripts/ingest.ts']);
	run(['node_modules/.bin/astro', 'build', '--outDir', 'dist']);
	site = await serve({ folder: join(folder, 'dist'), host: '127.0.0.1', port: 0, prefix: '/' });
});

test.afterAll(async () => {
	await site?.close();
	rmSync(folder, { recursive: true });
});

function run(args: string[]): void {
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
	execFileSync(process.execPath, args, { cwd: folder, env, stdio: 'pipe' });
}

for (const path of ['', 'hant/'])
	test(`every sign of a hostile report is text below /${path}`, async ({ page }) => {
		const dialogs: string[] = [];
		page.on('dialog', async (dialog) => {
			dialogs.push(dialog.message());
			await dialog.dismiss();
		});
		const file = readFileSync(join(folder, 'src/content/reports/hostile.md'), 'utf8');
		const { report, passages } = parseReportFile(file);
		for (const below of ['reports/hostile/', 'reports/hostile/source/', 'reports/', 'about/', ''])
			await page.goto(`${site?.url}${path}${below}`);
		await page.goto(`${site?.url}${path}reports/hostile/`);
		await expect(page.locator('h1')).toContainText(
			'<script>alert(1)</script>*2024年*_工作'.slice(0, 25),
		);
		const texts = await page.locator('[data-passage] [data-text]').allTextContents();
		expect(texts.map((text) => text.length)).toEqual(passages.map(({ text }) => text.length));
		expect(texts[0]).toContain('<script>alert("x")</script>');
		expect(texts[0]).toContain('[x](javascript:alert(1))、{expression}、*星');
		await expect(page.locator('body')).toContainText('"><svg onload=alert(3)>');
		expect(report.metadata[1]?.value).toBe('</script><script>alert(2)</script>/2024-1');
		expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
		expect(dialogs).toEqual([]);
	});

for (const file of ['feed.xml', 'hant/feed.xml', 'places/jintan/feed.xml'])
	test(`the title of a hostile report is a title in ${file}`, async ({ page }) => {
		await page.goto(`${site?.url}404.html`);
		const text = readFileSync(join(folder, 'dist', file), 'utf8');
		const titles = await page.evaluate((xml) => {
			const feed = new DOMParser().parseFromString(xml, 'application/xml');
			return Array.from(feed.querySelectorAll('title, parsererror'), (found) => found.textContent);
		}, text);
		expect(titles).toHaveLength(2);
		expect(titles[1]).toContain('<script>alert(1)</script>*2024年*_工作'.slice(0, 25));
	});
