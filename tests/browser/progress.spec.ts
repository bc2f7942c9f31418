import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

const report = './reports/jintan-2024/';
const offer = (page: Page) => page.getByRole('status').filter({ hasText: '上次读到' });

async function readTo(page: Page, id: string): Promise<void> {
	await page.evaluate((to) => document.querySelector(`#${to}`)?.scrollIntoView(), id);
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('duidu.progress.1') ?? ''))
		.toContain(`"passage":${id.slice(1)},`);
}

test('a report that was left half-read is gone on with, or begun anew', async ({ page }) => {
	await page.goto(report);
	await expect(offer(page)).toBeHidden();
	await readTo(page, 'p12');
	await page.goto(report);
	await expect(offer(page)).toContainText(/上次读到“.+”，第12段（\d+%）/);
	await page.getByRole('link', { name: '接着读' }).click();
	await expect(page).toHaveURL(/#p12$/);
	await expect(page.locator('#p12')).toBeInViewport();
	await expect(offer(page)).toBeHidden();
	await page.goto(report);
	await page.getByRole('button', { name: '从头读' }).click();
	await page.goto('./about/');
	await page.goto(report);
	await page.evaluate(() => document.querySelector('#p5')?.scrollIntoView());
	await expect(offer(page)).toBeHidden();
});

test('how far one has read is said beside the outline, and nothing moves for it', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(report);
	const read = page.locator('[data-read]');
	await expect(read).toHaveText('读到 0%');
	const before = await read.boundingBox();
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await expect(read).toHaveText('读到 100%');
	await page.evaluate(() => scrollTo(0, 0));
	await expect.poll(() => read.boundingBox()).toEqual(before);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-reading]')).toBeHidden();
});

test('beginning anew does not lose the place until it is passed', async ({ page }) => {
	await page.goto(report);
	await readTo(page, 'p12');
	await page.goto(report);
	await page.evaluate(() => document.querySelector('#p5')?.scrollIntoView());
	await expect(offer(page)).toBeHidden();
	await page.goto('./bookmarks/');
	const list = page.locator('progress-list');
	await expect(list.getByRole('listitem')).toHaveText(/政府工作报告（摘要） 读到第12段（\d+%）/);
	await list.getByRole('button', { name: '清除阅读进度' }).click();
	await expect(list).toBeHidden();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
