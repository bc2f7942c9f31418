import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

const report = './reports/jintan-2024/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function mark(page: Page, ...ids: string[]): Promise<void> {
	for (const id of ids) {
		await page.locator(`#${id}`).hover();
		await page.locator(`#${id}`).getByRole('button', { name: '加书签' }).click();
		await expect(page.locator(`#${id}`).getByRole('img', { name: '已加书签' })).toBeVisible();
	}
}

const items = (page: Page) =>
	page
		.getByRole('main')
		.getByRole('listitem')
		.filter({ has: page.locator('blockquote') });
const told = (page: Page) => page.getByRole('main').getByRole('status');

function fileOf(...passages: string[]): string {
	const bookmarks = passages.map((passage) => ({
		passage,
		title: '<img src=x onerror=alert(1)>',
		place: '',
		years: '',
		quotes: { hans: `<b>${passage}</b>` },
		note: '',
		added: '2026-01-28T09:30:00.000Z',
	}));
	return JSON.stringify({ format: 'duidu-bookmarks', version: 1, bookmarks });
}

async function importFile(page: Page, text: string): Promise<void> {
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: '导入文件' }).click();
	const file = { name: 'bookmarks.json', mimeType: 'application/json', buffer: Buffer.from(text) };
	await (await chooser).setFiles(file);
}

test('a marked passage shows it, in either script and after another visit', async ({ page }) => {
	await page.goto(report);
	await mark(page, 'p3');
	await page.goto(`./hant/reports/jintan-2024/#p3`);
	const passage = page.locator('#p3');
	await expect(passage.getByRole('img', { name: '已加書籤' })).toBeVisible();
	await expect(page.getByRole('img', { name: '已加書籤' })).toHaveCount(1);
	await passage.getByRole('button', { name: '取消書籤' }).click();
	await expect(page.getByRole('img', { name: '已加書籤' })).toHaveCount(0);
	await expect(passage.getByRole('button', { name: '加書籤' })).toBeVisible();
});

test('bookmarks are listed in the order of the report, each in the words of the page’s script', async ({
	page,
}) => {
	await page.goto(report);
	const quote = (await page.locator('#p12 [data-text]').textContent()) ?? '';
	await mark(page, 'p12', 'p3');
	await page.goto('./bookmarks/');
	await expect(items(page).getByRole('link')).toHaveText(['第3段', '第12段']);
	await expect(items(page).nth(1).locator('blockquote').first()).toHaveText(quote);
	await page.goto('./hant/bookmarks/');
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('政府工作報告（摘要）');
	await expect(items(page).locator('[data-state]:visible')).toHaveCount(0);
	await items(page).getByRole('link').first().click();
	await expect(page).toHaveURL(/\/hant\/reports\/jintan-2024\/#p3$/);
});

test('a note is kept, and what is removed comes back with it', async ({ page }) => {
	await page.goto(report);
	await mark(page, 'p3');
	await page.goto('./bookmarks/');
	await page.getByRole('textbox', { name: '第3段 笔记' }).fill('核对一下');
	await page.reload();
	const note = page.getByRole('textbox', { name: '第3段 笔记' });
	await expect(note).toHaveValue('核对一下');
	await page.getByRole('button', { name: '移除 第3段' }).click();
	await expect(page.getByText('还没有书签。')).toBeVisible();
	await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(note).toHaveValue('核对一下');
	await page.getByRole('button', { name: '全部移除' }).click();
	await expect(items(page)).toHaveCount(0);
	await page.getByRole('button', { name: '撤销' }).click();
	await expect(note).toHaveValue('核对一下');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('笔记：核对一下')).toBeVisible();
	await expect(note).toBeHidden();
});

test('an exported file brings the bookmarks to another device, and joins those there', async ({
	page,
	browser,
	site,
}) => {
	await page.goto(report);
	await mark(page, 'p3', 'p12');
	await page.goto('./bookmarks/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '导出文件' }).click();
	expect((await download).suggestedFilename()).toMatch(/^duidu-bookmarks-\d{4}-\d\d-\d\d\.json$/);
	const text = readFileSync(await (await download).path(), 'utf8');
	const other = await browser.newPage({ baseURL: site.url });
	await other.goto(report);
	await mark(other, 'p3', 'p5');
	await other.goto('./bookmarks/');
	await importFile(other, text);
	await expect(told(other)).toHaveText('导入了 2 条：新增 1 条，补充 0 条，其余原来就有。');
	await expect(items(other).getByRole('link')).toHaveText(['第3段', '第5段', '第12段']);
	await other.getByRole('button', { name: '复制为文字' }).click();
	await expect(other.getByRole('button', { name: '已复制' })).toBeVisible();
	await other.close();
});

test('a damaged file says where, and changes nothing', async ({ page }) => {
	await page.goto(report);
	await mark(page, 'p3');
	await page.goto('./bookmarks/');
	await importFile(page, '{\n"format": duidu');
	await expect(told(page)).toContainText('在第 2 行第 11 个字符处读不下去');
	await importFile(page, fileOf('jintan-2024#p4', '../../evil#p1'));
	await expect(told(page)).toContainText('第 2 条书签里，“passage”一项');
	await expect(items(page).getByRole('link')).toHaveText(['第3段']);
});

test('a file from elsewhere is text and nothing else; what the site does not say is said', async ({
	page,
}) => {
	await page.goto('./bookmarks/');
	await importFile(page, fileOf('jintan-2024#p4', 'jintan-2024#p9999', 'no-such-report#p1'));
	await expect(items(page)).toHaveCount(3);
	await expect(page.getByText('这一段的文字和标记时不同了')).toBeVisible();
	await expect(page.getByText('这份报告里现在没有这一段')).toBeVisible();
	await expect(page.getByText('网站上现在没有这份报告')).toBeVisible();
	await expect(page.getByText('<b>jintan-2024#p4</b>')).toBeVisible();
	await expect(page.locator('bookmark-list :is(img, b)')).toHaveCount(0);
});

test('where nothing can be kept, the reader is told', async ({ page }) => {
	await page.goto(`${report}#p3`);
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('', 'QuotaExceededError');
		};
	});
	await page.locator('#p3').getByRole('button', { name: '加书签' }).click();
	await expect(
		page.locator('#p3').getByRole('button', { name: '空间满了，没有存下' }),
	).toBeVisible();
	await expect(page.getByRole('img', { name: '已加书签' })).toHaveCount(0);
});
