import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { inReadingOrder } from '../../src/corpus/reading-order.ts';
import { parseReportFile, type ReportText } from '../../src/corpus/report-file.ts';
import { createConverter } from '../../src/script/converter.ts';
import { readPdf } from './support/pdf-text.ts';
import { expect, test } from './support/test.ts';

const folder = 'src/content/reports';
const reports = readdirSync(folder)
	.filter((name) => name.endsWith('.md'))
	.map((name) => parseReportFile(readFileSync(join(folder, name), 'utf8')));
const ids = reports.map(({ report }) => report.id);
const comparison = './compare/?r=zhonglou-edz-2025,changzhou-edz-2023,jintan-2024';

/** Headings and passages of a column, ordered by the number of the passage, as one text. */
async function columnText(page: Page, report: string): Promise<string> {
	const passages = await page
		.locator(`[data-report="${report}"] [data-passage]`)
		.evaluateAll((elements) =>
			elements.map((element) => ({
				number: Number(element.getAttribute('data-passage')?.replace(/^.*#p/, '')),
				text: Array.from(
					element.querySelectorAll('[data-text], [data-heading-text]'),
					(inside) => inside.textContent,
				).join(''),
			})),
		);
	return passages
		.toSorted((a, b) => a.number - b.number)
		.map(({ text }) => text)
		.join('');
}

function reportText({ report, passages }: ReportText, convert: (text: string) => string): string {
	return inReadingOrder(report.outline, passages)
		.map((block) => convert(block.type === 'heading' ? block.heading.text : block.passage.text))
		.join('');
}

const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b]));

for (const [prefix, script] of [
	['./', 'hans'],
	['./hant/', 'hant'],
] as const) {
	const convert = createConverter(script);
	test(`a column in ${script} is its report to the character, in every pair and for all five`, async ({
		page,
	}) => {
		expect(pairs.length).toBeGreaterThan(2);
		for (const chosen of [...pairs, ids.slice(0, 5)]) {
			await page.goto(`${prefix}compare/?r=${chosen.join(',')}`);
			await expect(page.locator('[data-heads] > *')).toHaveCount(chosen.length);
			for (const text of reports.filter(({ report }) => chosen.includes(report.id))) {
				expect(await columnText(page, text.report.id)).toBe(reportText(text, convert));
			}
		}
	});
}

test('counterparts stand in one row, and a silent report says so', async ({ page }) => {
	await page.goto(comparison);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 份报告，逐题对读');
	const land = page.locator('[data-section="projects"] .row').first();
	expect(await land.locator('[data-passage]').count()).toBeGreaterThan(1);
	await expect(page.getByText('这份报告没有写到').first()).toBeVisible();
	await expect(page.getByText(/^\d+ 段中有 \d+ 段对齐$/)).toHaveCount(3);
});

test('reports are moved and removed, and the address and the way back know it', async ({
	page,
}) => {
	await page.goto(comparison);
	await page.getByRole('button', { name: '前移：金坛区 2024' }).click();
	await expect(page).toHaveURL(/\?r=zhonglou-edz-2025,jintan-2024,changzhou-edz-2023$/);
	await page.getByRole('button', { name: '移去：常州经开区 2023' }).click();
	await expect(page.locator('[data-heads] > *')).toHaveCount(2);
	await page.goBack();
	await expect(page.locator('[data-heads] > *')).toHaveCount(3);
	await expect(page.locator('[data-heads] > *').nth(1)).toContainText('金坛区');
});

test('a reader ticks reports, and adds one by its address', async ({ page }) => {
	await page.goto('./compare/');
	await page.getByRole('checkbox', { name: /^金坛区/ }).check();
	await page
		.getByLabel('按编号或地址添加')
		.fill('https://site.test/reports/zhonglou-2025-plan/#p3');
	await page.getByRole('button', { name: '对读所选' }).click();
	await expect(page).toHaveURL(/\?r=jintan-2024,zhonglou-2025-plan$/);
	await expect(page.locator('[data-heads] > *')).toHaveCount(2);
});

test('chosen themes and the wish for figures survive a reload and a change of script', async ({
	page,
}) => {
	await page.goto(comparison);
	await page.getByText('只看有可比指标的主题').click();
	await expect(page).toHaveURL(/&figures=only$/);
	const sections = page.locator('[data-section]');
	const shown = await sections.count();
	expect(shown).toBeGreaterThan(0);
	await page.locator('summary', { hasText: '选主题' }).click();
	await page.getByRole('checkbox', { name: '项目与投资' }).uncheck();
	await expect(sections).toHaveCount(shown - 1);
	await page.reload();
	await expect(sections).toHaveCount(shown - 1);
	await page.getByRole('link', { name: '繁體' }).click();
	await expect(page).toHaveURL(/hant\/compare\/\?r=.*&themes=.*&figures=only/);
	await expect(sections).toHaveCount(shown - 1);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 份報告，逐題對讀');
});

test('a report that is not there is named, and the others are compared', async ({ page }) => {
	await page.goto(`${comparison},nowhere-2020`);
	await expect(page.getByText(/没有取到报告：nowhere-2020/)).toBeVisible();
	await expect(page.locator('[data-heads] > *')).toHaveCount(3);
});

test('figures and shared phrases in a column lead to what is known of them', async ({ page }) => {
	await page.goto('./hant/compare/?r=zhonglou-edz-2025,changzhou-edz-2023');
	const column = page.locator('[data-report="zhonglou-edz-2025"] [data-text]');
	await expect(column.getByRole('link', { name: '96個', exact: true })).toHaveAttribute(
		'href',
		/hant\/reports\/zhonglou-edz-2025\/#f-p\d+-\d+$/,
	);
	await column.getByRole('link', { name: '拿地即開工' }).first().click();
	await expect(page).toHaveURL(/\/hant\/phrases\/p[0-9a-f]{12}\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('拿地即開工');
});

test('a passage leads to its place in the report', async ({ page }) => {
	await page.goto(comparison);
	await page.locator('#jintan-2024-p18').getByRole('link', { name: '第18段' }).click();
	await expect(page).toHaveURL(/\/reports\/jintan-2024\/#p18$/);
});

test('a report offers its place’s other years first, and then its neighbours', async ({ page }) => {
	await page.goto('./reports/zhonglou-edz-2025/');
	await page.locator('summary', { hasText: '对读…' }).click();
	const links = page.locator('a[href*="compare/?r="]:visible');
	await expect(links.first()).toContainText('钟楼经开区 2024');
	await expect(links.nth(1)).toContainText('钟楼区');
	await links.first().click();
	await expect(page).toHaveURL(/compare\/\?r=zhonglou-edz-2025,zhonglou-edz-2024$/);
	await expect(page.locator('[data-heads] > *')).toHaveCount(2);
});

test('without script the chooser leads to the pages of themes', async ({ browser, site }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${site.url}compare/`);
	await expect(page.getByRole('button', { name: '对读所选' })).toHaveCount(0);
	await page.getByRole('button', { name: '民生' }).click();
	await expect(page).toHaveURL(/\/themes\/livelihood\//);
	await page.close();
});

for (const width of [1440, 390]) {
	test(`axe finds nothing in a comparison of ${width} pixels, which fits`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(comparison);
		await expect(page.locator('[data-section]').first()).toBeVisible();
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(
			violations.map(({ id, nodes }) => [id, nodes.slice(0, 2).map(({ html }) => html)]),
		).toEqual([]);
	});
}

test('a comparison prints wide, its columns and its sources on the paper', async ({ page }) => {
	await page.goto(`${comparison}&themes=projects`);
	await expect(page.locator('[data-section]')).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(/^来源：.*\.txt/)).toHaveCount(3);
	await expect(page.getByText(/^来源：.*\.txt/).first()).toBeVisible();
	await expect(page.getByRole('button', { name: '打印对照表' })).toBeHidden();
	const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
	expect(sheets.length).toBeGreaterThan(1);
	for (const { width, height, texts } of sheets) {
		expect([Math.round(width), Math.round(height)]).toEqual([297, 210]);
		// Titles stand in the heads of the columns alone.
		const said = texts.map(({ text }) => text).join('');
		expect(said).toMatch(/钟楼经济开发区.*争创国家级经济技术开发区/);
	}
});

test('on a tablet three reports stand side by side, their heads in sight', async ({ page }) => {
	await page.setViewportSize({ width: 820, height: 900 });
	await page.goto(comparison);
	const links = page.getByRole('navigation', { name: '跳到' });
	await links.getByRole('link', { name: '项目与投资' }).click();
	await expect(page).toHaveURL(/#projects$/);
	const cells = page.locator('[data-section="projects"] .row').first().locator('.cell');
	const boxes = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().x));
	expect(boxes).toHaveLength(3);
	expect(boxes.toSorted((a, b) => a - b)).toEqual(boxes);
	expect(new Set(boxes).size).toBe(3);
	await expect(page.locator('[data-heads]')).toBeInViewport({ ratio: 1 });
	await page.setViewportSize({ width: 390, height: 900 });
	await expect(page.locator('[data-heads]')).toBeHidden();
	const stacked = await cells.evaluateAll((all) =>
		all.map((cell) => cell.getBoundingClientRect().x),
	);
	expect(new Set(stacked).size).toBe(1);
});

test.describe('with a clipboard', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('the copied link leads to the same comparison', async ({ page }) => {
		await page.goto(comparison);
		await page.getByRole('button', { name: '复制本页链接' }).click();
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
		expect(page.url()).toContain('r=zhonglou-edz-2025,changzhou-edz-2023,jintan-2024');
	});
});
