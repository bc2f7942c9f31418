import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

const reports = ['./reports/zhonglou-edz-2025/', './hant/reports/zhonglou-edz-2025/'];

const figureLinks = (page: Page) => page.locator('[data-text] a[data-figure]');

for (const address of reports) {
	test(`a figure of ${address} opens what is known of it, and Escape closes it`, async ({
		page,
	}) => {
		await page.goto(address);
		const link = figureLinks(page).filter({ hasText: '4.5%' });
		await link.click();
		const card = page.locator('[popover]:popover-open');
		await expect(card).toContainText('4.5%');
		await expect(card.getByRole('link').first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(card).toHaveCount(0);
	});
}

test('a figure of a heading opens what is known of it, and its entry leads back', async ({
	page,
}) => {
	await page.goto('./reports/changzhou-edz-2023/');
	const heading = page.locator('[data-heading]').filter({ hasText: '10所' });
	await heading.locator('a[data-figure]').click();
	const card = page.locator('[popover]:popover-open');
	await expect(card).toContainText('10所');
	await card.getByRole('link').first().click();
	await expect(page).toHaveURL(new RegExp(`#${(await heading.getAttribute('id')) ?? ''}$`));
});

test('the card stays within a narrow window', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(reports[0] ?? '');
	const links = (await figureLinks(page).all()).slice(0, 8);
	expect(links).toHaveLength(8);
	for (const link of links) {
		await link.click();
		const box = await page.locator('[popover]:popover-open').boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
		await page.keyboard.press('Escape');
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a figure leads to its entry in the list below the text', async ({ page }) => {
		await page.goto(reports[0] ?? '');
		const link = figureLinks(page).first();
		const entry = page.locator((await link.getAttribute('href')) ?? '');
		await link.click();
		await expect(entry).toBeVisible();
	});
});

test('the matrix shows only the rows that are asked for, and keeps them in the address', async ({
	page,
}) => {
	await page.goto('./indicators/');
	const rows = page.locator('main tbody tr:visible');
	const all = await rows.count();
	await page.getByLabel('主题').selectOption('city');
	const ofCity = await rows.count();
	expect(ofCity).toBeGreaterThan(0);
	expect(ofCity).toBeLessThan(all);
	await expect(page).toHaveURL(/theme=city/);
	await page.reload();
	await expect(rows).toHaveCount(ofCity);
});

test('the matrix begins with the rows that can be compared, and shows the others when asked', async ({
	page,
}) => {
	await page.goto('./indicators/');
	const rows = page.locator('main tbody tr:visible');
	const several = await rows.count();
	expect(several).toBe(await page.locator('tr[data-several="yes"]').count());
	await page.getByLabel(/也列出只有一个数/).check();
	await expect(rows).toHaveCount(await page.locator('main tbody tr').count());
	await expect(page).toHaveURL(/single=yes/);
	await page.reload();
	expect(await rows.count()).toBeGreaterThan(several);
});

test('ranks are told in a table and not drawn', async ({ page }) => {
	await page.goto('./indicators/zone-rank/');
	await expect(page.getByRole('row').filter({ hasText: '第21名' })).toBeVisible();
	await expect(page.getByRole('img')).toHaveCount(0);
});

test('a chart fits the window it is drawn for', async ({ page }) => {
	for (const width of [1440, 390]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('./indicators/high-tech-stock/');
		const chart = page.getByRole('img');
		await expect(chart).toHaveCount(1);
		const sizes = await chart
			.locator('text')
			.evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
	}
});
