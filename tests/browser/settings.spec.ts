/** What a reader sets holds at once, on every page and tab, and before anything is painted. */
import type { Page } from 'playwright/test';
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
	expect(await fontSize(page)).toBe(before * 1.6);
	await dialog.getByRole('button', { name: '關閉' }).click();
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
	await expect(page.locator('.figure').first()).toHaveCSS('text-decoration-line', 'none');
	await page.goto('./themes/');
	expect(await fontSize(page)).toBe(before * 1.6);
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
