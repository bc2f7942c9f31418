/** The site without a network, and one version of it after another. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { writeOfflineFiles } from '../../scripts/build/offline-files.ts';
import { serve } from '../../scripts/serve/site-server.ts';
import { dist } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

/** A thousand files are saved, on a machine that may be busy; no test asserts time. */
const slow = 200_000;
test.setTimeout(2 * slow);

const saved = /全站已经保存在本机/;

/** Opens a page of the site and waits until the service worker is at work. */
async function visit(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
	await expect
		.poll(() => page.evaluate(async () => (await caches.keys()).length))
		.toBeGreaterThan(3);
}

async function saveWholeSite(page: Page): Promise<void> {
	await visit(page, './offline/');
	await page.getByRole('button', { name: '保存供离线阅读' }).click();
	await expect(page.getByText(saved)).toBeVisible({ timeout: slow });
}

for (const prefix of ['/', '/a/b%20c/']) {
	test.describe(`below ${prefix}`, () => {
		test.use({ prefix });

		test('the whole site is saved on request, and is read, switched, searched and compared offline', async ({
			page,
			context,
		}) => {
			await visit(page, './offline/');
			await expect(page.getByText(/\d+ 个文件，约 [\d.]+ MB/)).toBeVisible();
			await saveWholeSite(page);
			await context.setOffline(true);

			await page.goto('./reports/jintan-2024/#p3');
			await expect(page.locator('#p3')).toBeInViewport();
			expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('grid');
			await page.getByRole('link', { name: '繁體' }).click();
			await expect(page).toHaveURL(/hant\/reports\/jintan-2024\//);
			await expect(page.getByRole('heading', { level: 1 })).toContainText('政府工作報告');

			await page.goto('./hant/search/?q=營商環境');
			await expect(page.getByText(/^找到 \d+ 段/)).toBeVisible();
			await page.goto('./search/?q=高新技术企业');
			await expect(page.locator('main [data-passage] mark').first()).toHaveText('高新技术企业');

			await page.goto('./compare/?r=jintan-2024,zhonglou-edz-2025');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 份报告，逐题对读');
		});
	});
}

test('pages that were read are kept, and another says in its script that it is not', async ({
	page,
	context,
}) => {
	await visit(page, './reports/jintan-2024/');
	await page.goto('./about/');
	await expect.poll(() => keptFiles(page)).toContain('about/');
	await context.setOffline(true);
	await page.goto('./reports/jintan-2024/?figures=1');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('政府工作报告');
	await page.goto('./hant/themes/land/?a=1');
	await expect(page.getByRole('alert')).toContainText('沒有網路，這一頁沒有儲存在本機');
	await context.setOffline(false);
	await page.getByRole('link', { name: '再試一次' }).click();
	await expect(page).toHaveURL(/\/hant\/themes\/land\/\?a=1$/);
});

/** Addresses, below the site's root, of what is kept because it was read. */
async function keptFiles(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const { scope = '' } = (await navigator.serviceWorker.getRegistration()) ?? {};
		const names = (await caches.keys()).filter((name) => name.endsWith(' visited'));
		const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return kept.flat().map(({ url }) => url.slice(scope.length));
	});
}

test('a report is saved with its source, its twin and what it is compared by', async ({
	page,
	context,
}) => {
	await visit(page, './reports/jintan-2024/');
	await page.getByRole('button', { name: '离线保存' }).click();
	await expect(page.getByRole('button', { name: '已保存在本机' })).toBeVisible();
	await page.goto('./reports/zhonglou-edz-2025/');
	await page.getByRole('button', { name: '离线保存' }).click();
	await expect(page.getByRole('button', { name: '已保存在本机' })).toBeVisible();
	await context.setOffline(true);
	await page.goto('./hant/reports/jintan-2024/source/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('原文');
	await page.goto('./compare/?r=jintan-2024,zhonglou-edz-2025');
	await expect(page.locator('[data-section]').first()).toBeVisible();
});

test('what is kept is listed by title, and removed on request', async ({ page }) => {
	await visit(page, './reports/jintan-2024/');
	await page.goto('./offline/');
	const kept = page
		.locator('main')
		.getByRole('link', { name: '报告 › 金坛区 › 政府工作报告（摘要）', exact: true });
	await expect(kept).toBeVisible();
	await expect(kept).toHaveAttribute('href', /\/reports\/jintan-2024\/$/);
	await page.getByRole('button', { name: '全部删除' }).click();
	await expect(page.getByText('还没有保存的页面。')).toBeVisible();
});

test.describe('after a new build', () => {
	let folder: string;

	test.beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'duidu-offline-'));
		cpSync(dist, folder, { recursive: true });
	});
	test.afterEach(() => rmSync(folder, { recursive: true }));

	/** Another version of the site: one report has another title, and the comparison other words. */
	async function rebuild(): Promise<void> {
		change('reports/jintan-2024/index.html', '政府工作报告', '第二版工作报告');
		change('data/compare/jintan-2024.json', '政府工作报告', '第二版工作报告');
		await writeOfflineFiles(folder);
	}

	function change(file: string, from: string, to: string): void {
		const path = join(folder, file);
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
	}

	test('a reader of the old one is told, goes to the new one, and the old one is forgotten', async ({
		context,
	}) => {
		const site = await serve({ folder, host: '127.0.0.1', port: 0, prefix: '/' });
		const page = await context.newPage();
		await visit(page, `${site.url}reports/jintan-2024/`);
		await page.goto(`${site.url}offline/`);
		await page.getByRole('button', { name: '保存供离线阅读' }).click();
		await expect(page.getByText(saved)).toBeVisible({ timeout: slow });
		await page.goto(`${site.url}reports/jintan-2024/`);
		const versions = () =>
			page.evaluate(async () => {
				return [...new Set((await caches.keys()).map((name) => name.split(' ')[2]))];
			});
		const [old] = await versions();
		await rebuild();
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await expect(page.getByText('网站有新版本。')).toBeVisible({ timeout: slow });

		// Until then the old page gets the old data, though the new ones are there.
		await context.setOffline(true);
		const title = await page.evaluate(async () => {
			const response = await fetch(new URL('../../data/compare/jintan-2024.json', location.href));
			return response.text();
		});
		expect(title).not.toContain('第二版');
		await context.setOffline(false);

		await page.getByRole('button', { name: '刷新' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('第二版工作报告');
		await expect.poll(versions).toHaveLength(1);
		expect(await versions()).not.toEqual([old]);
		await context.setOffline(true);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('第二版工作报告');
		await page.goto(`${site.url}compare/?r=jintan-2024,zhonglou-edz-2025`);
		await expect(page.getByText(/第二版工作报告/).first()).toBeVisible();
		await site.close();
	});

	test('a page of the new build is not kept among those of the old, nor given its data', async ({
		context,
	}) => {
		const site = await serve({ folder, host: '127.0.0.1', port: 0, prefix: '/' });
		const page = await context.newPage();
		await visit(page, `${site.url}reports/jintan-2024/`);
		await page.getByRole('button', { name: '离线保存' }).click();
		await expect(page.getByRole('button', { name: '已保存在本机' })).toBeVisible();
		// The files of the new build have arrived, its service worker has not.
		change('reports/jintan-2024/index.html', '政府工作报告', '第二版工作报告');
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('第二版工作报告');
		await context.setOffline(true);
		const answer = await page.evaluate(async () => {
			const address = new URL('../../data/compare/jintan-2024.json', location.href);
			return fetch(address).then(
				() => 'data',
				() => 'nothing',
			);
		});
		expect(answer).toBe('nothing');
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).not.toContainText('第二版');
		await site.close();
	});
});

test('nothing is registered where the browser keeps nothing, and the page says so', async ({
	browser,
	site,
}) => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
	});
	await page.goto(`${site.url}offline/`);
	await expect(page.getByText(/不能离线保存/)).toBeVisible();
	await context.close();
});

for (const home of ['./', './hant/'])
	test(`${home} can be installed: its manifest has no fault, and its icons are there`, async ({
		page,
	}) => {
		await page.goto(home);
		const session = await page.context().newCDPSession(page);
		const { data, errors, url } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		const { icons } = JSON.parse(data ?? '{}') as { icons: { src: string; sizes: string }[] };
		expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
		for (const { src } of icons)
			expect((await page.request.get(new URL(src, url).href)).ok()).toBe(true);
	});
