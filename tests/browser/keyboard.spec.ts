/** Everything can be done with the keyboard alone. */
import { expect, test } from './support/test.ts';

test('j and k move from passage to passage, and the tools are near', async ({ page }) => {
	await page.goto('./reports/jintan-2024/#p3');
	for (const [key, passage] of [
		['j', 'p3'],
		['j', 'p4'],
		['j', 'p5'],
		['k', 'p4'],
	] as const) {
		await page.keyboard.press(key);
		await expect(page.locator(`#${passage} > .number`)).toBeFocused();
	}
	await page.keyboard.press('Tab');
	await expect(page.locator('#p4 :focus')).toHaveCount(1);
});

test('s leads to the other script and keeps the passage', async ({ page }) => {
	await page.goto('./reports/jintan-2024/#p20');
	await page.keyboard.press('s');
	await expect(page).toHaveURL(/\/hant\/reports\/jintan-2024\/#p\d+$/);
	await page.keyboard.press('s');
	await expect(page).toHaveURL(/(?<!hant)\/reports\/jintan-2024\/#p\d+$/);
});

test('? lists the keys, p opens the choice of printing, / the search', async ({ page }) => {
	await page.goto('./hant/reports/jintan-2024/');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: '快速鍵' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('p');
	await expect(page.locator('print-choice')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('jks?p');
	await expect(page.getByRole('searchbox')).toHaveValue('jks?p');
});

test('keys that are switched off do nothing', async ({ page }) => {
	await page.goto('./reports/jintan-2024/');
	await page.getByRole('button', { name: '阅读设置' }).click();
	await page.getByLabel('单键快捷键').uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('j');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('.number:focus')).toHaveCount(0);
});

test('the first keys of a page lead past its bar', async ({ page }) => {
	await page.goto('./reports/jintan-2024/');
	for (const [name, hash] of [
		['跳到正文', '#main'],
		['跳到目录', '#outline'],
	] as const) {
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name })).toBeFocused();
		await expect(page.getByRole('link', { name })).toHaveAttribute('href', hash);
	}
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('#outline :focus')).toHaveCount(1);
});

test('every passage of a comparison can be reached', async ({ page }) => {
	await page.goto('./compare/?r=jintan-2024,zhonglou-edz-2025');
	await expect(page.locator('compare-view [data-passage]').first()).toBeVisible();
	await page.keyboard.press('j');
	await page.keyboard.press('j');
	await expect(page.locator('[data-passage]:focus, [data-passage] :focus')).toHaveCount(1);
});
