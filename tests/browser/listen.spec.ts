import type { Page } from 'playwright/test';
import { fakeSpeech, saidIn } from './support/fake-speech.ts';
import { expect, test } from './support/test.ts';

const report = './reports/jintan-2024/';
const langs = ['en-US', 'zh-TW', 'zh-CN'];

const bar = (page: Page) => page.locator('listen-bar');
const last = async (page: Page) => (await saidIn(page)).at(-1);

for (const { address, name, lang, words } of [
	{ address: report, name: '朗读', lang: 'zh-CN', words: '政府工作报告（摘要）' },
	{ address: `./hant/${report}`, name: '朗讀', lang: 'zh-TW', words: '政府工作報告（摘要）' },
]) {
	test(`${address} is read from its title, in a voice for its script`, async ({ page }) => {
		await fakeSpeech(page, langs);
		await page.goto(address);
		await page.getByRole('button', { name, exact: true }).click();
		await expect(bar(page)).toBeVisible();
		await expect.poll(() => last(page)).toMatchObject({ text: words, lang, rate: 1 });
		await expect(page.locator('h1')).toHaveAttribute('data-speaking');
	});
}

test.describe('from a passage', () => {
	test.beforeEach(async ({ page }) => {
		await fakeSpeech(page, langs);
		await page.goto(`${report}#p3`);
		await page.locator('#p3').getByRole('button', { name: '从此朗读' }).click();
		await expect(page.locator('#p3')).toHaveAttribute('data-speaking');
	});

	test('the passage is read to its end, then the next, which is marked and in view', async ({
		page,
	}) => {
		await expect(bar(page).getByText('第3段')).toBeVisible();
		await expect
			.poll(async () => {
				await page.evaluate(() => window.endUtterance());
				return page.locator('#p4').getAttribute('data-speaking');
			})
			.not.toBeNull();
		await expect(page.locator('[data-speaking]')).toHaveCount(1);
		await expect(page.locator('#p4')).toBeInViewport();
		const style = await page
			.locator('#p4')
			.evaluate((passage) => getComputedStyle(passage).outlineStyle);
		expect(style).toBe('dashed');
		const whole = (await saidIn(page)).map(({ text }) => text).join('');
		expect(whole).toMatch(/^产业集群聚链成势/);
		expect(whole).not.toContain('%');
	});

	test('a pause falls silent, and going on says the piece again', async ({ page }) => {
		const before = await last(page);
		await bar(page).getByRole('button', { name: '暂停' }).click();
		expect((await page.evaluate(() => window.said)).at(-1)).toBe('cancel');
		await bar(page).getByRole('button', { name: '继续' }).click();
		expect(await last(page)).toEqual(before);
		expect(await saidIn(page)).toHaveLength(2);
	});

	test('the keyboard alone goes on, back, and ends', async ({ page }) => {
		await expect(bar(page).getByRole('button', { name: '暂停' })).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.locator('#p4')).toHaveAttribute('data-speaking');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Enter');
		await expect(page.locator('#p3')).toHaveAttribute('data-speaking');
		await bar(page).getByRole('button', { name: '结束' }).press('Enter');
		await expect(bar(page)).toBeHidden();
		await expect(page.locator('[data-speaking]')).toHaveCount(0);
		await expect(page.locator('#p3').getByRole('button', { name: '从此朗读' })).toBeFocused();
	});

	test('speed and voice are the reader’s choice, kept for the next time', async ({ page }) => {
		await bar(page).getByLabel('语速').selectOption('1.5 倍');
		await bar(page).getByLabel('声音').selectOption('声音 zh-TW');
		expect(await last(page)).toMatchObject({ lang: 'zh-TW', rate: 1.5, voice: '声音 zh-TW' });
		await expect(bar(page).getByLabel('声音').getByRole('option')).toHaveCount(2);
		await page.reload();
		await page.getByRole('button', { name: '朗读', exact: true }).click();
		await expect.poll(() => last(page)).toMatchObject({ lang: 'zh-TW', rate: 1.5 });
	});

	test('the engine falls silent when the reader leaves', async ({ page }) => {
		await page.evaluate(() => {
			window.said = [];
			dispatchEvent(new PageTransitionEvent('pagehide'));
		});
		expect(await page.evaluate(() => window.said)).toEqual(['cancel']);
	});
});

test('a machine without a Chinese voice is told why, and offers no passage', async ({ page }) => {
	await fakeSpeech(page, ['en-US']);
	await page.goto(`${report}#p3`);
	await page.getByRole('button', { name: '朗读', exact: true }).click();
	await expect(bar(page)).toContainText('没有中文语音');
	await expect(bar(page).getByRole('button')).toHaveCount(1);
	await expect(page.locator('#p3').getByRole('button', { name: '从此朗读' })).toBeHidden();
	await bar(page).getByRole('button', { name: '结束' }).click();
	await expect(bar(page)).toBeHidden();
	expect(await saidIn(page)).toEqual([]);
});
