import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

const results = (page: Page) => page.locator('main [data-total]');
const box = (page: Page) => page.getByRole('main').getByRole('searchbox');
const ids = (page: Page) =>
	results(page)
		.locator('[data-passage]')
		.evaluateAll((items) => items.map((item) => item.getAttribute('data-passage')));

test('a slash opens the search on any page, and Escape gives the page back', async ({ page }) => {
	await page.goto('./about/');
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('searchbox').fill('旧小区');
	await expect(dialog.getByRole('status')).toContainText('找到 4 段');
	await expect(dialog.locator('mark').first()).toHaveText('旧小区');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});

test('the dialog leads to the search page with what was asked and chosen', async ({ page }) => {
	await page.goto('./hant/about/');
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('searchbox').fill('老旧小区');
	await dialog.getByRole('combobox', { name: /^地方/ }).selectOption('jintan');
	await expect(dialog.getByRole('status')).toContainText('找到 2 段');
	await dialog.getByRole('searchbox').press('Enter');
	await expect(page).toHaveURL(/hant\/search\/\?q=.*place=jintan/);
	await expect(results(page)).toHaveAttribute('data-total', '2');
});

test('the link in the bar opens the search and takes the focus back', async ({ page }) => {
	await page.goto('./hant/');
	const link = page.getByRole('banner').getByRole('link', { name: '搜尋' });
	await link.click();
	await page.getByRole('dialog').getByRole('button', { name: '關閉' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(link).toBeFocused();
});

test('a slash that is typed in a field stays there', async ({ page }) => {
	await page.goto('./search/');
	await box(page).click();
	await page.keyboard.type('1/2');
	await expect(box(page)).toHaveValue('1/2');
});

test('searches when an input method has finished, not while it composes', async ({ page }) => {
	await page.goto('./search/?q=河海大学');
	await expect(results(page)).toHaveAttribute('data-total', '3');
	await box(page).evaluate((input: HTMLInputElement) => {
		input.value = 'hua ting';
		input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
		input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
	});
	await page.waitForTimeout(600);
	await expect(results(page)).toHaveAttribute('data-total', '3');
	await box(page).evaluate((input: HTMLInputElement) => {
		input.value = '旧小区';
		input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
	});
	await expect(results(page)).toHaveAttribute('data-total', '4');
});

test('the address holds what is asked, through back, reload and the other script', async ({
	page,
}) => {
	await page.goto('./search/');
	await box(page).fill('老旧小区');
	await expect(page).toHaveURL(/\?q=/);
	await expect(results(page)).not.toHaveAttribute('data-total', '0');
	const all = await ids(page);
	await page.getByRole('combobox', { name: /^地方/ }).selectOption('jintan');
	await expect(page).toHaveURL(/place=jintan/);
	const inJintan = await ids(page);
	expect(inJintan).toEqual(all.filter((id) => id?.startsWith('jintan')));
	await page.getByRole('combobox', { name: /^排序/ }).selectOption('date');
	await page.reload();
	await expect.poll(() => ids(page)).toHaveLength(inJintan.length);
	await expect(page.getByRole('combobox', { name: /^排序/ })).toHaveValue('date');
	await page.getByRole('link', { name: '繁體' }).click();
	await expect(page).toHaveURL(/hant.*place=jintan/);
	await expect.poll(async () => (await ids(page)).toSorted()).toEqual(inJintan.toSorted());
	await page.goBack();
	await page.goBack();
	await page.goBack();
	await expect.poll(() => ids(page)).toEqual(all);
});

test('a number of the table narrows to just so many passages, and back', async ({ page }) => {
	await page.goto('./search/?q=发展');
	await expect(results(page)).not.toHaveAttribute('data-total', '0');
	const all = await ids(page);
	await page.getByRole('table').getByRole('button').first().click();
	const pressed = page.getByRole('table').getByRole('button', { pressed: true });
	await expect(pressed).toBeFocused();
	await expect(results(page)).toHaveAttribute('data-total', (await pressed.textContent()) ?? '');
	await pressed.click();
	await expect(page).not.toHaveURL(/place=/);
	await expect.poll(() => ids(page)).toEqual(all);
});

test('a choice can be taken back', async ({ page }) => {
	await page.goto('./search/?q=老旧小区&place=jintan');
	await expect(results(page)).toHaveAttribute('data-total', '2');
	await page.getByRole('combobox', { name: /^地方/ }).selectOption('');
	await expect(results(page)).toHaveAttribute('data-total', '4');
	await page.goto('./search/?q=停车位&place=changzhou-edz&year=2024');
	await expect(page.getByText('筛选：常州经开区、2024年')).toBeVisible();
	await expect(page.getByText('另有 2 段')).toBeHidden();
	await page.getByRole('button', { name: '清除筛选' }).click();
	await expect(page).not.toHaveURL(/place|year/);
	await expect(page.getByText('“停车泊位”另有 2 段')).toBeVisible();
});

test('a minus leaves out, quotes keep spaces', async ({ page }) => {
	await page.goto('./search/?q=养老');
	await expect(results(page)).not.toHaveAttribute('data-total', '0');
	const all = await ids(page);
	await page.goto('./search/?q=养老 -助餐');
	await expect(results(page)).not.toHaveAttribute('data-total', '0');
	expect((await ids(page)).length).toBeLessThan(all.length);
	await page.goto('./search/?q="TOP 50"');
	await expect(results(page)).toHaveAttribute('data-total', '1');
	await page.goto('./search/?q=TOP50');
	await expect(results(page)).toHaveAttribute('data-total', '2');
});

test('says where words stand in one report but in no passage together', async ({ page }) => {
	await page.goto('./search/?q=太湖 独角兽');
	await expect(page.getByRole('status').first()).toContainText('没有哪一段兼有这几个词');
	await expect(results(page)).toHaveAttribute('data-total', '0');
	const scattered = page.getByRole('heading', { name: '各词分在不同段落的报告' });
	await expect(scattered).toBeVisible();
});

test('other ways of writing stand apart and do not count', async ({ page }) => {
	await page.goto('./search/?q=停车位');
	await expect(results(page)).toHaveAttribute('data-total', '1');
	await expect(page.getByText('“停车泊位”另有 2 段')).toBeVisible();
	await expect(page.locator('main [data-passage]:visible')).toHaveCount(5);
	const marked = async () =>
		new Set(await page.evaluate(() => Array.from(CSS.highlights.get('match') ?? [], String)));
	await page
		.getByRole('link', { name: /停车泊位/ })
		.first()
		.click();
	await expect.poll(marked).toEqual(new Set(['停车泊位']));
});

test('arrow keys lead from the box to the results and back', async ({ page }) => {
	await page.goto('./about/');
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('searchbox').fill('旧小区');
	await expect(dialog.getByRole('status')).toContainText('找到 4 段');
	const links = dialog.locator('[data-passage] a');
	await page.keyboard.press('ArrowDown');
	await expect(links.first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(dialog.getByRole('searchbox')).toBeFocused();
});

test('says that nothing is found, and which parts are', async ({ page }) => {
	await page.goto('./search/?q=钟楼独角鲸');
	await expect(page.getByRole('status').first()).toHaveText('没有找到“钟楼独角鲸”。');
	const part = page.getByRole('link', { name: /^钟楼（\d+ 段）$/ });
	const count = /\d+/.exec((await part.textContent()) ?? '')?.[0];
	await part.click();
	await expect(results(page)).toHaveAttribute('data-total', count ?? '');
});

test('says that it does not know where a part of the index does not arrive, and tries again', async ({
	page,
}) => {
	await page.route('**/*.pf_index', (route) => route.abort());
	await page.goto('./search/?q=老旧小区');
	await expect(page.getByRole('alert')).toContainText('不知道有没有');
	await expect(page.getByText('没有找到')).toBeHidden();
	await page.unroute('**/*.pf_index');
	await page.getByRole('button', { name: '重试' }).click();
	await expect(results(page)).toHaveAttribute('data-total', '4');
	await expect(page.getByRole('alert')).toBeHidden();
});

test('trying again reaches a newer build, whose files have other names', async ({ page }) => {
	await page.goto('./search/?q=河海大学');
	await expect(results(page)).toHaveAttribute('data-total', '3');
	await page.route('**/*.pf_fragment', (route) => route.fulfill({ status: 404 }));
	await box(page).fill('老旧小区');
	await expect(page.getByRole('alert')).toContainText('不知道有没有');
	await page.unroute('**/*.pf_fragment');
	const head = page.waitForRequest('**/search.json');
	await page.getByRole('button', { name: '重试' }).click();
	await head;
	await expect(results(page)).toHaveAttribute('data-total', '4');
});

test('a choice in the address is kept when the first word is typed', async ({ page }) => {
	await page.goto('./search/?place=jintan');
	await box(page).fill('老旧小区');
	await expect(results(page)).toHaveAttribute('data-total', '2');
});

test('says that it does not know where its program does not arrive', async ({ page }) => {
	await page.route('**/site-search.*.js', (route) => route.abort());
	await page.goto('./search/?q=老旧小区');
	await expect(page.getByRole('alert')).toContainText('不知道有没有');
	await page.unroute('**/site-search.*.js');
	await page.getByRole('button', { name: '重试' }).click();
	await expect(results(page)).toHaveAttribute('data-total', '4');
});

test('copies what is shown as a table', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('./search/?q=河海大学');
	await page.getByRole('button', { name: '复制为表格' }).click();
	await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
	const rows = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
	expect(rows).toHaveLength(4);
	expect(rows[0]).toBe('"地方","年份","报告","段","原文","地址"');
	expect(rows[1]).toMatch(/^"金坛区","2024 2025",.*"第\d+段",.*\/reports\/jintan-2024\/#p\d+"$/);
});

test('prints what was found, without the controls', async ({ page }) => {
	await page.goto('./search/?q=河海大学');
	await expect(results(page)).toHaveAttribute('data-total', '3');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
	await expect(page.locator('main [data-passage]:visible')).toHaveCount(3);
});

test('the page of a result marks the match, leads on and clears it away', async ({ page }) => {
	await page.goto('./hant/search/?q=旧小区');
	await results(page)
		.locator('[data-passage^="jintan-2024"]')
		.getByRole('link', { name: /老舊小區/ })
		.first()
		.click();
	await expect(page).toHaveURL(/hant\/reports\/.*#p\d+$/);
	const marked = (name: string) =>
		page.evaluate((key) => Array.from(CSS.highlights.get(key) ?? [], String), name);
	await expect.poll(() => marked('match-current')).toEqual(['舊小區']);
	const all = await marked('match');
	expect(new Set(all)).toEqual(new Set(['舊小區']));
	const bar = page.getByRole('group', { name: '標記的文字' });
	await expect(bar).toContainText(`共 ${all.length} 處`);
	const first = (await bar.textContent()) ?? '';
	await page.keyboard.press('n');
	await expect(bar).not.toHaveText(first);
	await page.keyboard.press('Shift+N');
	await expect(bar).toHaveText(first);
	await page.keyboard.press('Escape');
	await expect(bar).toBeHidden();
	expect(await marked('match')).toEqual([]);
	await expect(page).not.toHaveURL(/q=/);
});

test('what is found carries no markup from reports', async ({ page }) => {
	await page.goto(`./search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
	await expect(page.getByRole('status').first()).toContainText('没有找到“<img');
	expect(await page.locator('main img').count()).toBe(0);
});

test.describe('in a folder of the host', () => {
	test.use({ prefix: '/a/b%20c/' });

	test('finds, and leads to the passage', async ({ page, site }) => {
		await page.goto('./search/?q=河海大学');
		await results(page)
			.getByRole('link', { name: /河海大学/ })
			.first()
			.click();
		await expect(page).toHaveURL(new RegExp(`^${site.url}reports/jintan-2024/`));
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the search page says what to do', async ({ page }) => {
		await page.goto('./search/');
		const note = page.getByText('搜索要在浏览器里运行脚本');
		await expect(note).toBeVisible();
		await expect(note.getByRole('link', { name: '网站地图' })).toBeVisible();
	});

	test('the link in the bar leads to the search page', async ({ page }) => {
		await page.goto('./about/');
		await page.getByRole('banner').getByRole('link', { name: '搜索' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('搜索');
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });

		for (const address of [
			'./search/?q=停车位',
			'./hant/search/?q=老旧小区',
			'./search/?q=钟楼独角鲸',
		]) {
			test(`axe finds nothing on ${address}, and it fits a phone`, async ({ page }) => {
				await page.goto(address);
				await expect(results(page)).toHaveAttribute('aria-busy', 'false');
				for (const width of [1440, 320]) {
					await page.setViewportSize({ width, height: 900 });
					const { violations } = await new AxeBuilder({ page }).analyze();
					expect(
						violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, target])),
					).toEqual([]);
					const overflow = await page.evaluate(
						() => document.documentElement.scrollWidth - innerWidth,
					);
					expect(overflow).toBeLessThanOrEqual(0);
				}
			});
		}

		test('axe finds nothing in the dialog', async ({ page }) => {
			await page.goto('./about/');
			await page.keyboard.press('/');
			await page.getByRole('dialog').getByRole('searchbox').fill('旧小区');
			await expect(page.getByRole('dialog').getByRole('status')).toContainText('找到 4 段');
			const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
			expect(
				violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, target])),
			).toEqual([]);
		});
	});
}
