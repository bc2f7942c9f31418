import { expect, test } from './support/test.ts';

test('filters show the reports asked for, say how many, and stand in the address', async ({
	page,
}) => {
	await page.goto('./reports/');
	const rows = page.locator('report-filter li:visible');
	const all = await rows.count();
	await page.getByLabel('地方').selectOption({ label: '钟楼经开区' });
	await expect(rows).toHaveCount(2);
	expect(all).toBeGreaterThan(2);
	await expect(page.getByRole('status')).toHaveText('显示 2 份');
	await page.getByLabel('年份').selectOption('2025');
	await expect(rows).toHaveCount(1);
	await expect(page).toHaveURL(/\?place=zhonglou-edz&year=2025$/);
	await page.reload();
	await expect(rows).toHaveCount(1);
	await expect(page.getByLabel('年份')).toHaveValue('2025');
});

test('a choice that no report fits says so', async ({ page }) => {
	await page.goto('./reports/?place=jintan&year=2023');
	await expect(page.getByText('没有符合条件的报告。')).toBeVisible();
});

test('an address that asks for what the list does not have shows every report', async ({
	page,
}) => {
	await page.goto('./reports/?place=nowhere');
	await expect(page.getByText('没有符合条件的报告。')).toBeHidden();
});

test('the filters are not offered where they cannot work', async ({ browser, site }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${site.url}reports/`);
	await expect(page.getByRole('combobox')).toHaveCount(0);
	await expect(page.locator('report-filter li').first()).toBeVisible();
	await page.close();
});
