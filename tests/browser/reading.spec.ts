import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

const report = './reports/jintan-2024/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the outline marks the part of the report that the reader is in', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(report);
	const outline = page.getByRole('navigation', { name: '目录' });
	const current = outline.locator('[aria-current]');
	await page.locator('#p6').scrollIntoViewIfNeeded();
	await page.evaluate(() => document.querySelector('#p6')?.scrollIntoView());
	await expect(current).toHaveCount(1);
	const before = await current.textContent();
	await page.evaluate(() => document.querySelector('#p30')?.scrollIntoView());
	await expect(current).toHaveCount(1);
	await expect(current).not.toHaveText(before ?? '');
	await page.evaluate(() => scrollTo(0, 0));
	await expect(current).toHaveCount(0);
});

test('the outline of a narrow window unfolds above the text and folds when one has chosen', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(report);
	const link = page.getByRole('navigation', { name: '目录' }).getByRole('link').first();
	await expect(link).toBeHidden();
	await page.locator('reading-outline summary').click();
	await link.click();
	await expect(page).toHaveURL(/#h1$/);
	await expect(link).toBeHidden();
});

test('the switch between scripts keeps the passage in view', async ({ page }) => {
	await page.goto(report);
	await page.evaluate(() => document.querySelector('#p12')?.scrollIntoView());
	await page.getByRole('navigation', { name: '文字' }).getByRole('link', { name: '繁體' }).click();
	await expect(page).toHaveURL(/\/hant\/reports\/jintan-2024\/#p12$/);
	await expect(page.locator('#p12')).toBeInViewport();
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
});

test('the switch at the top of a page leads to the top of its twin', async ({ page }) => {
	await page.goto(report);
	await page.getByRole('navigation', { name: '文字' }).getByRole('link', { name: '繁體' }).click();
	await expect(page).toHaveURL(/\/hant\/reports\/jintan-2024\/$/);
});

test('the number of a passage is its address, and shows what one can do with it', async ({
	page,
}) => {
	await page.goto(report);
	const passage = page.locator('#p3');
	await page.mouse.move(0, 0);
	await expect(passage.getByRole('button', { name: '复制引文' })).toBeHidden();
	await passage.getByRole('link', { name: '第3段', exact: true }).click();
	await expect(page).toHaveURL(/#p3$/);
	await expect(passage.getByRole('button', { name: '复制引文' })).toBeVisible();
	await passage.getByRole('link', { name: /^原文第\d+行$/ }).click();
	await expect(page).toHaveURL(/\/reports\/jintan-2024\/source\/#L\d+$/);
	await page.locator('li:target').getByRole('link', { name: '第3段' }).click();
	await expect(page).toHaveURL(/\/reports\/jintan-2024\/#p3$/);
});

test('the tools of a passage are reached with the keyboard alone', async ({ page }) => {
	await page.goto(report);
	// Links in the text stand between its number and its tools.
	const plain = page.locator('.passage:not(:has([data-text] a))').first();
	const passage = page.locator(`#${await plain.getAttribute('id')}`);
	await passage.locator('.number').focus();
	// First where else its matter is spoken of, then its source.
	for (const link of await passage.locator('.elsewhere a, .passage-tools > a:first-child').all()) {
		await page.keyboard.press('Tab');
		await expect(link).toBeFocused();
	}
	await page.keyboard.press('Tab');
	await expect(passage.getByRole('button', { name: '复制链接' })).toBeFocused();
});

test('a reader copies the address of a passage and a reference to it', async ({ page }) => {
	await page.goto(report);
	const passage = page.locator('#p4');
	await passage.hover();
	await passage.getByRole('button', { name: '复制链接' }).click();
	await expect(passage.getByRole('button', { name: '已复制' })).toBeVisible();
	const address = await clipboard(page);
	expect(address).toMatch(/\/reports\/jintan-2024\/#p4$/);
	await passage.getByRole('button', { name: '复制引文' }).click();
	await expect
		.poll(() => clipboard(page))
		.toMatch(
			/^常州市金坛区\. 政府工作报告（摘要）\[R\/OL\]\. 区融媒体中心, 2025: 第4段\(2025-01-04\)\[\d{4}-\d\d-\d\d\]\. http.*#p4\.$/,
		);
});

test('the press that loads what it needs is not lost', async ({ page }) => {
	await page.route('**/_astro/copy-passage.*', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 500));
		await route.continue();
	});
	await page.goto(`${report}#p4`);
	const button = page.locator('#p4').getByRole('button', { name: '复制链接' });
	// Without the pointer or the focus that would have come before.
	await button.evaluate((element) => (element as HTMLElement).click());
	await expect(page.locator('#p4').getByRole('button', { name: '已复制' })).toBeVisible();
	expect(await clipboard(page)).toMatch(/#p4$/);
});

test('a reader copies the reference to a report, with the day and the address', async ({
	page,
}) => {
	await page.goto(report);
	await page.locator('summary', { hasText: '引用' }).click();
	await page.getByRole('button', { name: '复制引文' }).first().click();
	await expect
		.poll(() => clipboard(page))
		.toMatch(
			/\[R\/OL\]\. 区融媒体中心, 2025\(2025-01-04\)\[\d{4}-\d\d-\d\d\]\. http\S*\/reports\/jintan-2024\/\.$/,
		);
});

test('the panel of a tool closes by Escape and by a press elsewhere', async ({ page }) => {
	await page.goto(report);
	const summary = page.locator('summary', { hasText: '信息公开' });
	const table = page.getByRole('table').first();
	await summary.click();
	await expect(table).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(table).toBeHidden();
	await expect(summary).toBeFocused();
	await summary.click();
	await page.getByRole('heading', { level: 1 }).click();
	await expect(table).toBeHidden();
});

test('a mistake in a passage is reported with its line, its address and its words', async ({
	page,
}) => {
	await page.goto(report);
	const passage = page.locator('#p2');
	const words = (await passage.locator('[data-text]').textContent()) ?? '';
	await passage.hover();
	await passage.getByText('报错').click();
	await expect(page).toHaveURL(/\/about\/\?about=.*#mistakes$/);
	const field = page.getByLabel('要报告的文字');
	await expect(field).toHaveValue(/第2段[^]*原文第\d+行[^]*reports\/jintan-2024\/#p2/);
	expect(await field.inputValue()).toContain(words);
});

test('a term leads to its explanation, and that back to each use', async ({ page }) => {
	await page.goto('./reports/zhonglou-2025-plan/');
	const term = page.locator('a.term').first();
	const use = await term.locator('xpath=ancestor::*[@data-passage]').getAttribute('id');
	await term.click();
	const entry = page.locator('.passage:target');
	await expect(entry.locator('dfn')).toBeVisible();
	await entry.locator('.uses a').first().click();
	await expect(page).toHaveURL(new RegExp(`#${use ?? '-'}$`));
});
