/** What a reader sets holds at once, on every page and tab, and before anything is painted. */
import type { Page } from 'playwright/test';
import { templatePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

async function openSettings(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name }).click();
	await expect(page.getByRole('dialog', { name })).toBeVisible();
}

const fontSize = (page: Page): Promise<number> =>
	page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test('type, colours and marks follow the reader, in either script, and stay', async ({ page }) => {
	await page.goto('./hant/reports/jintan-2024/');
	const before = await fontSize(page);
	await openSettings(page, '閱讀設定');
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('特大').check();
	await dialog.getByLabel('黑底高對比').check();
	await dialog.getByLabel('數據的標記').uncheck();
	expect(await fontSize(page)).toBe(before * 2);
	await dialog.getByRole('button', { name: '關閉' }).click();
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
	await expect(page.locator('.figure').first()).toHaveCSS('text-decoration-line', 'none');
	await page.goto('./themes/');
	expect(await fontSize(page)).toBe(before * 2);
	await openSettings(page, '阅读设置');
	await expect(page.getByLabel('特大')).toBeChecked();
	await page.getByRole('button', { name: '恢复原样' }).click();
	expect(await fontSize(page)).toBe(before);
	await page.reload();
	expect(await fontSize(page)).toBe(before);
});

test('the preset for elderly readers sets several at once', async ({ page }) => {
	await page.goto('./reports/jintan-2024/');
	await openSettings(page, '阅读设置');
	await page.getByRole('button', { name: '长者模式' }).click();
	for (const [name, value] of Object.entries({ size: 'larger', face: 'sans', theme: 'contrast' }))
		await expect(page.locator('html')).toHaveAttribute(`data-${name}`, value);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByRole('button', { name: '阅读设置' })).toBeFocused();
});

test('what is set is on the page before it is painted, and nothing moves', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('duidu.settings.1', '{"size":"large","theme":"dark"}');
		new MutationObserver((_, observer) => {
			if (!document.querySelector('body')) return;
			const { size, theme } = document.documentElement.dataset;
			Object.assign(window, { firstBody: `${size} ${theme}` });
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto('./reports/jintan-2024/');
	const seen: unknown = await page.evaluate(() => 'firstBody' in window && window.firstBody);
	expect(seen).toBe('large dark');
});

test('another tab follows', async ({ page, context }) => {
	await page.goto('./');
	const other = await context.newPage();
	await other.goto(new URL('./about/', page.url()).href);
	await openSettings(page, '阅读设置');
	await page.getByLabel('深色').check();
	await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('settings that nobody can have made change nothing', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('duidu.settings.1', '["x"'));
	await page.goto('./');
	await openSettings(page, '阅读设置');
	await expect(page.getByLabel('跟随系统')).toBeChecked();
});

test('a device that keeps nothing is told of, and settings hold for the page', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await page.goto('./about/');
	await openSettings(page, '阅读设置');
	await expect(page.getByText('只在本页有效')).toBeHidden();
	await page.getByLabel('特大').check();
	expect(await fontSize(page)).toBe(32);
	await expect(page.getByText('只在本页有效')).toBeVisible();
});

test('the passage that is read stays where it is when letters grow', async ({ page }) => {
	await page.goto('./reports/jintan-2024/#p20');
	const top = (): Promise<number> =>
		page.locator('#p20').evaluate((passage) => passage.getBoundingClientRect().top);
	const before = await top();
	await openSettings(page, '阅读设置');
	await page.getByRole('dialog').getByLabel('特大').check();
	expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
});

test('the fields of the settings do not choose how a report is printed', async ({ page }) => {
	await page.goto('./reports/jintan-2024/');
	const printed = (): Promise<unknown> =>
		page.evaluate(() => {
			const number = document.querySelector('.number');
			if (!number) throw new Error('Expected a passage with a number');
			const { fontSize: size } = getComputedStyle(document.documentElement);
			return { size, display: getComputedStyle(number).display };
		});
	await page.emulateMedia({ media: 'print' });
	const before = await printed();
	expect(before).not.toMatchObject({ display: 'none' });
	await page.emulateMedia({ media: 'screen' });
	await openSettings(page, '阅读设置');
	await page.getByRole('dialog').getByLabel('更大').check();
	await page.emulateMedia({ media: 'print' });
	expect(await printed()).toEqual(before);
});

test('nothing shifts on a page with settings', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem(
			'duidu.settings.1',
			'{"size":"larger","leading":"looser","face":"sans","theme":"contrast"}',
		);
		const shifts: string[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			shifts.push(...list.getEntries().map(({ entryType }) => entryType));
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto('./reports/jintan-2024/', { waitUntil: 'networkidle' });
	const shifts: unknown = await page.evaluate(() => 'shifts' in window && window.shifts);
	expect(shifts).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

	test('settings are not offered, and the page follows the system', async ({ page }) => {
		await page.goto('./reports/jintan-2024/');
		await expect(page.getByRole('button', { name: '阅读设置' })).toBeHidden();
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(22, 20, 18)');
	});
});

for (const width of [1440, 820, 390]) {
	test(`every page fits a window of ${width} pixels with letters of twice the size`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		const pages = templatePages().filter(({ script }) => script === 'hant');
		expect(pages).not.toEqual([]);
		const wide: string[] = [];
		for (const { address } of pages) {
			await page.goto(address);
			const overflow = await page.evaluate(() => {
				Object.assign(document.documentElement.dataset, { size: 'largest', leading: 'looser' });
				return document.documentElement.scrollWidth - innerWidth;
			});
			if (overflow > 0) wide.push(`${address} ${overflow}`);
		}
		expect(wide).toEqual([]);
	});
}
