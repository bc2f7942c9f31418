import { expect, test } from './support/test.ts';

test('two reports show the words that each uses more, and the address keeps the choice', async ({
	page,
}) => {
	await page.goto('./phrases/');
	const [first, second] = [page.locator('select[name=a]'), page.locator('select[name=b]')];
	await first.selectOption({ index: 1 });
	await expect(page.locator('[data-results] table')).toHaveCount(0);
	await second.selectOption({ index: 2 });
	await expect(page.locator('[data-results] table')).toHaveCount(2);
	await page.reload();
	await expect(page.locator('[data-results] table')).toHaveCount(2);
});

test('words stand in the script of the page', async ({ page }) => {
	await page.goto('./hant/phrases/');
	await page.locator('select[name=a]').selectOption('jintan-2024');
	await page.locator('select[name=b]').selectOption('zhonglou-edz-2025');
	await expect(page.getByRole('rowheader', { name: '金壇', exact: true })).toBeVisible();
	await expect(page.getByRole('rowheader', { name: '金坛', exact: true })).toHaveCount(0);
});

test('a line leads to its passage', async ({ page }) => {
	await page.goto('./phrases/');
	await page.locator('main li .text').first().click();
	const line = page.locator('li[data-passage]').first();
	const passage = (await line.getAttribute('data-passage'))?.split('#')[1];
	await line.getByRole('link').click();
	await expect(page).toHaveURL(new RegExp(`#${passage}$`));
});

test('phrases are filtered by place, year and reports, beside the words that are compared', async ({
	page,
}) => {
	await page.goto('./phrases/?a=jintan-2024');
	const rows = page.locator('report-filter li:visible');
	const all = await rows.count();
	await page.getByLabel('地方').selectOption({ label: '金坛区' });
	const ofPlace = await rows.count();
	expect(ofPlace).toBeLessThan(all);
	await page.getByLabel('写到的报告').selectOption('3');
	expect(await rows.count()).toBeLessThan(ofPlace);
	await expect(page.getByRole('status').first()).toHaveText(`显示 ${await rows.count()} 条`);
	await expect(page).toHaveURL(/\?a=jintan-2024&place=jintan&reports=3$/);
	// 金坛区 has a report on 2024 and none on 2023, in which others use the same phrases.
	await page.getByLabel('年份').selectOption('2023');
	await expect(page.getByText('没有符合条件的提法。')).toBeVisible();
});
