import { readCodes } from './support/read-codes.ts';
import { expect, test } from './support/test.ts';

const pages = [
	{
		address: './reports/jintan-2024/',
		tool: '扫一扫、分享',
		ofPassage: '扫一扫',
		heading: '第4段',
	},
	{
		address: './hant/reports/jintan-2024/',
		tool: '掃碼、分享',
		ofPassage: '掃碼',
		heading: '第4段',
	},
];

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		for (const { address, tool, ofPassage, heading } of pages) {
			test(`the code of ${address} reads as the address beside it`, async ({ page }) => {
				await page.goto(address);
				await page.locator('summary', { hasText: tool }).click();
				const panel = page.locator('tool-panels share-panel');
				const shown = panel.locator('[data-address]');
				await expect(shown).toHaveText(/^https?:\/\/.*\/reports\/jintan-2024\/$/);
				const text = await shown.innerText();
				expect(await readCodes(await panel.screenshot())).toEqual([text]);
			});

			test(`the code of a passage of ${address} leads to the passage`, async ({ page }) => {
				await page.goto(address);
				await page.locator('#p4').hover();
				await page.locator('#p4').getByRole('button', { name: ofPassage }).click();
				const card = page.getByRole('dialog', { name: heading });
				const shown = card.locator('[data-address]');
				await expect(shown).toHaveText(/\/reports\/jintan-2024\/#p4$/);
				const text = await shown.innerText();
				expect(await readCodes(await card.screenshot())).toEqual([text]);
				await page.keyboard.press('Escape');
				await expect(card).toBeHidden();
			});
		}
	});
}

test('the code follows the passage in the address', async ({ page }) => {
	await page.goto('./reports/jintan-2024/#p7');
	const summary = page.locator('summary', { hasText: '扫一扫' });
	await summary.click();
	const text = page.locator('tool-panels [data-address]');
	await expect(text).toHaveText(/#p7$/);
	await page.evaluate(() => (location.hash = '#p9'));
	await expect(text).toHaveText(/#p9$/);
	await page.evaluate(() => (location.hash = '#h1'));
	await expect(text).toHaveText(/jintan-2024\/$/);
});

test('the system sheet is offered where there is one, and gets the address shown', async ({
	page,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: (shared: ShareData) => {
				document.documentElement.dataset['shared'] = shared.url ?? '';
				return Promise.resolve();
			},
		});
	});
	await page.goto('./reports/jintan-2024/#p7');
	await page.locator('summary', { hasText: '扫一扫' }).click();
	await page.getByRole('button', { name: '用系统的分享' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-shared', /jintan-2024\/#p7$/);
});

test('the system sheet is not offered where there is none', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
	await page.goto('./reports/jintan-2024/');
	await page.locator('summary', { hasText: '扫一扫' }).click();
	await expect(page.getByRole('button', { name: '复制链接' }).first()).toBeVisible();
	await expect(page.getByRole('button', { name: '用系统的分享' })).toBeHidden();
});

test('on a phone the tools that one needs less are a press away', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('./reports/jintan-2024/');
	const cite = page.locator('tool-panels summary', { hasText: '引用' });
	await expect(cite).toBeHidden();
	await page.locator('summary', { hasText: '更多' }).click();
	await cite.click();
	await expect(page.locator('[data-citation]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-citation]')).toBeHidden();
	await expect(cite).toBeVisible();
});
