import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { readPlaces } from '../../scripts/ingest/corpus-files.ts';
import type { PassageKind, Report } from '../../src/corpus/contract.ts';
import { inReadingOrder } from '../../src/corpus/reading-order.ts';
import { parseReportFile, type ReportText } from '../../src/corpus/report-file.ts';
import { createConverter } from '../../src/script/converter.ts';
import { scripts, sourceScript, type Script } from '../../src/script/scripts.ts';
import { formatDate } from '../../src/site/formats.ts';
import { translateInto } from '../../src/site/translate.ts';
import { comparable, visibleDifferences } from './support/drawn-alike.ts';
import { millimetres, readPdf, type PdfPage, type PdfText } from './support/pdf-text.ts';
import { readCodes } from './support/read-codes.ts';
import { expect, test } from './support/test.ts';

const converters = { hans: createConverter('hans'), hant: createConverter('hant') };
const { places } = readPlaces('.');
const folder = 'src/content/reports';
const reports = readdirSync(folder)
	.filter((name) => name.endsWith('.md'))
	.map((name) => parseReportFile(readFileSync(join(folder, name), 'utf8')));
const withKind = (wanted: PassageKind) =>
	reports.find(({ passages }) => passages.some(({ kind }) => kind === wanted));
const longest = reports.toSorted((a, b) => b.report.characters - a.report.characters)[0];
const explained = withKind('glossary');
const various = [longest, explained, withKind('caption')].filter((report) => report !== undefined);

/** The part of a page that the text may fill, in millimetres from its top left. */
interface Area {
	left: number;
	top: number;
	width: number;
	height: number;
}

const areas = {
	plain: { left: 20, top: 22, width: 170, height: 251 },
	gongwen: { left: 28, top: 37, width: 156, height: 225 },
} satisfies Record<string, Area>;
type Layout = keyof typeof areas;
const layouts = ['plain', 'gongwen'] as const;

/** What rounding to pixels and points may move a letter by. */
const slack = 0.6;

/** Of a mark that closes, the right half is blank, and a line may end in the middle of it. */
const closing = /[”’」』）》，。、；：！？]$/;

function isIn({ text, left, right, baseline, size }: PdfText, area: Area): boolean {
	const blank = closing.test(text) ? (size / 2) * millimetres : 0;
	return (
		left >= area.left - slack &&
		right - blank <= area.left + area.width + slack &&
		baseline > area.top &&
		baseline <= area.top + area.height + slack
	);
}

async function printed(page: Page, address: string): Promise<PdfPage[]> {
	await page.goto(address, { waitUntil: 'networkidle' });
	return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

const addressOf = (id: string, script: Script) =>
	`${script === sourceScript ? '' : `${script}/`}reports/${id}/`;

const textOf = (texts: readonly PdfText[]) => comparable(texts.map(({ text }) => text).join(''));

/** The text areas of all pages, one after the other, as far as the note at the end. */
function bodyOf(pages: readonly PdfPage[], layout: Layout, script: Script): string {
	const inside = pages.flatMap(({ texts }) => texts.filter((text) => isIn(text, areas[layout])));
	const [body = '', ...notes] = textOf(inside).split(translateInto(script)('print.colophon'));
	expect(notes).toHaveLength(1);
	return body;
}

/** Headings that stand alone and passages, in the order of reading. */
function expectedText({ report, passages }: ReportText, script: Script = 'hans'): string {
	const convert = converters[script];
	const texts = inReadingOrder(report.outline, passages).map((block) =>
		block.type === 'passage' ? block.passage.text : block.heading.text,
	);
	return comparable(convert(texts.join('\n')));
}

/** The signs that mark a term, which the text itself does not have. */
const withoutMarks = (text: string) => text.replaceAll('注', '').replaceAll('▲', '');

for (const script of scripts)
	for (const layout of layouts)
		for (const text of various) {
			const path = addressOf(text.report.id, script);

			// One test for both, for a file takes seconds to make.
			test(`${path} prints ${layout} to the character, and says on each page what it is`, async ({
				page,
				site,
			}) => {
				const pages = await printed(page, `./${path}?print=${layout}&numbers=0`);
				const address = `${site.url}${path}`;
				const body = {
					expected: withoutMarks(expectedText(text, script)),
					received: withoutMarks(bodyOf(pages, layout, script)),
				};
				body.received = body.received.slice(-body.expected.length);
				expect(await visibleDifferences(page, body)).toEqual([]);
				for (const [index, sheet] of pages.entries()) {
					const at = { number: index + 1, of: pages.length };
					const expected = expectedMargins(text, { script, layout, address, ...at });
					const margins = { expected, received: marginsOf(sheet, layout) };
					expect(await visibleDifferences(page, margins)).toEqual([]);
				}
			});
		}

/** What stands outside the text: above and below, each from left to right. */
function marginsOf({ texts, width, height }: PdfPage, layout: Layout): string {
	const corner = ({ baseline, left, right }: PdfText) =>
		(baseline > height / 2 ? 2 : 0) + (left + right > width ? 1 : 0);
	const outside = texts.filter((text) => !isIn(text, areas[layout]));
	return textOf(outside.toSorted((a, b) => corner(a) - corner(b)));
}

interface PageAt {
	script: Script;
	layout: Layout;
	address: string;
	number: number;
	of: number;
}

function expectedMargins({ report }: ReportText, at: PageAt): string {
	const { script, layout, address, number, of } = at;
	const t = translateInto(script);
	const title = runningTitle(report, script);
	const source = [
		t('print.source', { file: report.source.file }),
		report.published ? t('report.published', { date: formatDate(report.published) }) : '',
		`SHA-256 ${report.source.sha256}`,
		address,
	].join('');
	const [, total, end] = [t('print.page.of'), t('print.page.total'), t('print.page.end')];
	const page = `${t('print.page')}${number}${t('print.page.of')}${of}${end}`;
	const parts = {
		plain: [title, t('site.name'), source, page],
		// The number stands outside: to the right on odd pages, to the left on even ones.
		gongwen: [
			title,
			`${total}${of}${end}`,
			...(number % 2 ? [source, `— ${number} —`] : [`— ${number} —`, source]),
		],
	};
	return comparable(parts[layout].join(''));
}

function runningTitle({ place, title }: Report, script: Script): string {
	const { short } = places.find(({ id }) => id === place) ?? { short: '' };
	return converters[script](`${short} ${title}`);
}

/** Lines of the text, each with where its letters begin and end; marks are smaller, the title is larger. */
interface Line {
	baseline: number;
	left: number;
	right: number;
	text: string;
}

function linesOf({ texts }: PdfPage, size: number): Line[] {
	const letters = texts.filter(
		(text) => isIn(text, areas.gongwen) && Math.abs(text.size - size) < 1,
	);
	const byLine = Map.groupBy(letters, ({ baseline }) => Math.round(baseline * 2) / 2);
	return Array.from(byLine.values(), (parts) => ({
		baseline: parts[0]?.baseline ?? 0,
		left: Math.min(...parts.map(({ left }) => left)),
		right: Math.max(...parts.map(({ right }) => right)),
		text: textOf(parts),
	})).toSorted((a, b) => a.baseline - b.baseline);
}

const hanziIn = (text: string) => Array.from(text).filter((sign) => sign > 'ÿ').length;

const gongwenSizes = [
	{ size: '', points: 16, lines: 22, characters: 28 },
	{ size: '&size=small', points: 14, lines: 26, characters: 32 },
	{ size: '&size=large', points: 18, lines: 20, characters: 25 },
	{ size: '&size=larger', points: 22, lines: 16, characters: 20 },
] as const;

for (const { size, points, lines, characters } of gongwenSizes)
	test(`公文版式${size} stands on a grid of ${lines} lines of ${characters} characters`, async ({
		page,
	}) => {
		const path = addressOf(longest?.report.id ?? '', 'hant');
		const pages = await printed(page, `./${path}?print=gongwen&numbers=0${size}`);
		// What follows the text stands on no grid.
		const sheets = pages.slice(0, -1).map((sheet) => linesOf(sheet, points));
		const step = areas.gongwen.height / lines;
		for (const [index, sheet] of sheets.entries()) {
			const ranks = sheet.map(({ baseline }) => (baseline - areas.gongwen.top) / step);
			const offsets = ranks.map((rank) => rank - Math.floor(rank));
			expect(Math.max(...offsets) - Math.min(...offsets)).toBeLessThan(0.1);
			expect(new Set(ranks.map(Math.floor)).size).toBe(sheet.length);
			expect(Math.max(...ranks)).toBeLessThan(lines);
			expect(Math.max(...sheet.map(({ text }) => hanziIn(text)))).toBeLessThanOrEqual(characters);
			const rest = sheets[index + 1]?.findIndex(({ left }) => left > areas.gongwen.left + 5) ?? 0;
			// A page is left short only to keep two lines of a paragraph together, or a heading with its text.
			if (rest > 2) expect(Math.floor(ranks.at(-1) ?? 0)).toBe(lines - 1);
		}
		const texts = sheets.flat().map(({ text }) => hanziIn(text));
		expect(Math.max(...texts)).toBe(characters);
	});

for (const layout of layouts)
	test(`large print, ${layout}: nothing is lost, and a heading has text below it on its page`, async ({
		page,
	}) => {
		if (!longest) throw new Error('Expected a report');
		const path = addressOf(longest.report.id, 'hans');
		const pages = await printed(page, `./${path}?print=${layout}&size=larger&numbers=0`);
		expect(pages.length).toBeGreaterThanOrEqual(layout === 'plain' ? 15 : 20);
		const expected = withoutMarks(expectedText(longest));
		const received = withoutMarks(bodyOf(pages, layout, 'hans')).slice(-expected.length);
		expect(await visibleDifferences(page, { expected, received })).toEqual([]);
		const headings = (await page.locator('[data-heading]').allTextContents()).map(comparable);
		const bodies = pages.map(({ texts }) =>
			textOf(texts.filter((text) => isIn(text, areas[layout]))).normalize('NFKC'),
		);
		const stranded = headings.filter((heading) =>
			bodies.some((body) => body.endsWith(heading.normalize('NFKC'))),
		);
		expect(stranded).toEqual([]);
	});

test('passages have their numbers in the margin unless these are left out', async ({ page }) => {
	const { report, passages } = explained ?? {};
	const path = addressOf(report?.id ?? '', 'hans');
	const numbersIn = (pages: readonly PdfPage[]) =>
		pages.flatMap(({ texts }) =>
			texts
				.filter(({ text, right, baseline }) => {
					return /^\d+$/.test(text) && right < areas.plain.left && baseline < 270;
				})
				.map(({ text }) => Number(text)),
		);
	const wanted = passages?.map(({ number }) => number);
	expect(numbersIn(await printed(page, `./${path}`))).toEqual(wanted);
	expect(numbersIn(await printed(page, `./${path}?numbers=0`))).toEqual([]);
});

test('a glossary that is left out leaves neither its heading nor its marks', async ({ page }) => {
	if (!explained) throw new Error('Expected a report with a glossary');
	const { report, passages } = explained;
	const rest = passages.filter(({ kind }) => kind !== 'glossary');
	const numbers = new Set(rest.map(({ number }) => number));
	const outline = report.outline.filter(({ passage = 0 }) => numbers.has(passage));
	expect(outline.length).toBeLessThan(report.outline.length);
	const expected = expectedText({ report: { ...report, outline }, passages: rest });
	const pages = await printed(page, `./${addressOf(report.id, 'hans')}?numbers=0&glossary=0`);
	const received = bodyOf(pages, 'plain', 'hans').slice(-expected.length);
	expect(await visibleDifferences(page, { expected, received })).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const layout of layouts)
		test(`what is chosen prints: ${layout}`, async ({ page }) => {
			if (!explained) throw new Error('Expected a report with a glossary');
			await page.goto(`./${addressOf(explained.report.id, 'hans')}`);
			await page.getByText('打印', { exact: true }).first().click();
			await page.getByRole('radio', { name: layout === 'plain' ? '简洁' : '公文版式' }).check();
			await page.getByRole('checkbox', { name: '段号' }).check();
			const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
			const [first] = pages;
			const margins = first ? marginsOf(first, layout) : '';
			expect(margins).toContain(explained.report.source.sha256);
			expect(margins.includes('—1—')).toBe(layout === 'gongwen');
			const expected = withoutMarks(expectedText(explained));
			const received = withoutMarks(bodyOf(pages, layout, 'hans')).slice(-expected.length);
			expect(await visibleDifferences(page, { expected, received })).toEqual([]);
		});
});

test('an address that says how to print opens the choice and leaves the dialog to the reader', async ({
	page,
}) => {
	await page.addInitScript(countPrints);
	const path = addressOf(longest?.report.id ?? '', 'hant');
	await page.goto(`./${path}?print=gongwen&size=large&numbers=0`);
	await expect(page.getByRole('radio', { name: '公文版式' })).toBeChecked();
	await expect(page.getByRole('radio', { name: '大', exact: true })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: '段號' })).toBeChecked();
	const button = page.getByRole('button', { name: '列印' });
	await expect(button).toBeFocused();
	expect(await page.evaluate(() => window.prints)).toBe(0);
	await button.click();
	expect(await page.evaluate(() => window.prints)).toBe(1);
});

test('the code at the end of a printed report is its address', async ({ page, site }) => {
	const path = addressOf(longest?.report.id ?? '', 'hans');
	await page.goto(`./${path}?print=gongwen`);
	await page.emulateMedia({ media: 'print' });
	const code = page.getByRole('region', { name: '版权与出处' }).getByRole('img');
	await expect(code).toBeVisible();
	expect(await readCodes(await code.screenshot())).toEqual([`${site.url}${path}`]);
});

test('what is chosen is in the address, but for what goes without saying', async ({ page }) => {
	await page.goto(`./${addressOf(longest?.report.id ?? '', 'hans')}?q=项目#p3`);
	await page.getByText('打印', { exact: true }).first().click();
	await page.getByRole('radio', { name: '公文版式' }).check();
	await page.getByRole('checkbox', { name: '段号' }).check();
	await expect
		.poll(() => new URL(page.url()).search)
		.toBe(`?q=${encodeURIComponent('项目')}&print=gongwen&numbers=0`);
	await page.getByRole('radio', { name: '简洁' }).check();
	await page.getByRole('checkbox', { name: '段号' }).uncheck();
	await expect.poll(() => new URL(page.url()).search).toBe(`?q=${encodeURIComponent('项目')}`);
	expect(new URL(page.url()).hash).toBe('#p3');
});

declare global {
	interface Window {
		prints: number;
	}
}

function countPrints(): void {
	window.prints = 0;
	window.print = () => window.prints++;
}

/** A page of each kind that is filed, and words that must be on its paper. */
const others = [
	{ address: './themes/innovation/', words: ['科技创新与人才', '金坛区'] },
	{ address: './indicators/high-tech-stock/', words: ['有效高新技术企业总数', '数值', '超500家'] },
	{ address: `./search/?q=${encodeURIComponent('高新技术')}`, words: ['段', '高新技术'] },
	{ address: './followups/', words: ['计划与结果'] },
	{ address: './compare/?r=zhonglou-edz-2024,zhonglou-edz-2025', words: ['逐题对读', '来源'] },
];

for (const { address, words } of others)
	test(`${address} prints without furniture, with its address and the number of each page`, async ({
		page,
		site,
	}) => {
		const pages = await printed(page, address);
		const whole = textOf(pages.flatMap(({ texts }) => texts)).normalize('NFKC');
		for (const word of words) expect(whole).toContain(word.normalize('NFKC'));
		expect(whole).not.toMatch(/跳到正文|主导航|对读不是政府网站|复制|下载/);
		const footer = comparable(`${site.url}${decodeURIComponent(address.slice(2))}`);
		for (const [index, { texts, width, height }] of pages.entries()) {
			const text = textOf(texts).normalize('NFKC');
			expect(text).toContain(footer);
			expect(text).toMatch(new RegExp(`第${index + 1}.\\/共${pages.length}`));
			for (const part of texts) {
				expect(part.left).toBeGreaterThan(8);
				expect(part.right).toBeLessThan(width - 8);
				expect(part.baseline).toBeLessThan(height - 5);
			}
		}
	});
