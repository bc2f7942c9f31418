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
	// Its scripts run when it has come whole.
	await page.waitForURL(/\/hant\/reports\/jintan-2024\/#p\d+$/);
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

test('j goes on where the reader scrolled to, away from the focus', async ({ page }) => {
	await page.goto('./reports/jintan-2024/');
	await page.keyboard.press('k'); // Nothing is above the first.
	await page.keyboard.press('j');
	await expect(page.locator('#p1 > .number')).toBeFocused();
	await page.locator('#p30').evaluate((passage) => {
		passage.scrollIntoView({ block: 'start', behavior: 'instant' });
	});
	await page.keyboard.press('j');
	await expect(page.locator('#p30 > .number')).toBeFocused();
});

test('keys with a modifier, or while a word is composed, are not the page’s', async ({ page }) => {
	await page.goto('./reports/jintan-2024/');
	await page.keyboard.press('Control+j');
	await page.keyboard.press('Alt+j');
	await page.locator('body').dispatchEvent('keydown', { key: 'j', isComposing: true });
	await page.keyboard.press('j');
	await expect(page.locator('#p1 > .number')).toBeFocused();
});

test('n and N lead through what the search marked, p still prints', async ({ page }) => {
	await page.goto('./reports/jintan-2024/?q=项目');
	const count = page.getByRole('status').filter({ hasText: '第 1 处' });
	await expect(count).toBeVisible();
	await page.keyboard.press('n');
	await page.keyboard.press('n');
	await page.keyboard.press('Shift+N');
	await expect(page.getByRole('status').filter({ hasText: '第 2 处' })).toBeVisible();
	await page.keyboard.press('p');
	await expect(page.locator('print-choice')).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: '第 2 处' })).toBeVisible();
});

for (const theme of ['light', 'dark', 'contrast', 'contrast-dark']) {
	test(`what has the focus is outlined in ${theme}`, async ({ page }) => {
		await page.addInitScript((chosen) => {
			localStorage.setItem('duidu.settings.1', JSON.stringify({ theme: chosen }));
		}, theme);
		await page.goto('./reports/jintan-2024/');
		const bare: string[] = [];
		for (let stop = 0; stop < 25; stop += 1) {
			await page.keyboard.press('Tab');
			const bareElement = await page.evaluate(() => {
				const focused = document.activeElement ?? document.body;
				const { outlineStyle, outlineWidth } = getComputedStyle(focused);
				const isSeen = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
				return isSeen ? '' : focused.outerHTML.slice(0, 80);
			});
			if (bareElement) bare.push(bareElement);
		}
		expect(bare).toEqual([]);
	});
}
