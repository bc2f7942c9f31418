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
