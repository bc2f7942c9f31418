/** The main paths of a reader in Firefox: read, switch script, search, compare, print. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { launch, type Page } from 'puppeteer-core';
import type { Passage } from '../../src/corpus/contract.ts';
import { serve } from '../../scripts/serve/site-server.ts';
import { dist } from '../browser/support/pages.ts';
import { findProgram } from './support/find-program.ts';

interface FirefoxFixtures {
	/** Opens a page of the served site: `reports/jintan-2024/`. */
	open: (path: string) => Promise<Page>;
	/** Errors of scripts. */
	troubles: string[];
}

const test = base.extend<FirefoxFixtures>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads what is needed from the pattern
	troubles: async ({}, use) => use([]),
	open: async ({ troubles }, use) => {
		const site = await serve({ folder: dist, host: '127.0.0.1', port: 0, prefix: '/a/b%20c/' });
		const browser = await launch({
			browser: 'firefox',
			executablePath: findProgram({ program: 'firefox', debianPackage: 'firefox-esr' }),
		});
		const page = await browser.newPage();
		page.on('pageerror', (error) => troubles.push(String(error)));
		await use(async (path) => {
			await page.goto(new URL(path, site.url).href);
			return page;
		});
		await browser.close();
		await site.close();
	},
});

/** How many passages the reports have, by the published data. */
function passageCount(...reports: string[]): number {
	const passages = JSON.parse(readFileSync(join(dist, 'data/passages.json'), 'utf8')) as Passage[]; // Our own file.
	return passages.filter(({ report }) => reports.includes(report)).length;
}

/** Text of the first element that the selector finds. */
const textOf = (page: Page, selector: string): Promise<string> =>
	page.$eval(selector, ({ textContent }) => textContent);

test('reads a report, opens its figures and keeps the passage in the other script', async ({
	open,
	troubles,
}) => {
	const page = await open('reports/jintan-2024/#p20');
	expect(await textOf(page, 'h1')).toBe('政府工作报告（摘要）');
	expect((await page.$$('[data-passage]')).length).toBe(passageCount('jintan-2024'));
	const arrived = page.waitForNavigation();
	await page.keyboard.press('s');
	await arrived;
	expect(page.url()).toMatch(/\/hant\/reports\/jintan-2024\/#p\d+$/);
	expect(await textOf(page, 'h1')).toBe('政府工作報告（摘要）');
	expect(troubles).toEqual([]);
});

test('keeps what a reader sets', async ({ open, troubles }) => {
	const page = await open('');
	await page.click('header [data-settings]:not(li *)');
	await page.waitForSelector('dialog[open] input[value="largest"]');
	await page.click('dialog[open] input[value="largest"]');
	await open('themes/');
	expect(await page.$eval('html', ({ dataset }) => dataset['size'])).toBe('largest');
	expect(troubles).toEqual([]);
});

test('finds a string, also when it is typed', async ({ open, troubles }) => {
	const page = await open('search/?q=老旧小区');
	await page.waitForSelector('site-search [data-passage]');
	const found = (await page.$$('site-search [data-passage]')).length;
	expect(found).toBeGreaterThan(3);
	await open('hant/');
	await page.keyboard.press('/');
	await page.keyboard.type('老舊小區');
	await page.waitForSelector('site-search [data-passage]');
	expect((await page.$$('site-search [data-passage]')).length).toBe(found);
	expect(troubles).toEqual([]);
});

test('lays two reports side by side', async ({ open, troubles }) => {
	const page = await open('compare/?r=jintan-2024,zhonglou-edz-2025');
	await page.waitForSelector('compare-view [data-passage]');
	expect((await page.$$('compare-view [data-passage]')).length).toBe(
		passageCount('jintan-2024', 'zhonglou-edz-2025'),
	);
	expect(troubles).toEqual([]);
});

test('prints a report', async ({ open }) => {
	const page = await open('reports/jintan-2024/?print=gongwen');
	const pdf = Buffer.from(await page.pdf({ format: 'A4' }));
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
	expect(pdf.length).toBeGreaterThan(50_000);
});
