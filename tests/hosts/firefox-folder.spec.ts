/** The site opened from a folder in Firefox, whose rules for files are its own. */
import { pathToFileURL } from 'node:url';
import { expect, test as base } from 'playwright/test';
import { launch, type Page } from 'puppeteer-core';
import { dist } from '../browser/support/pages.ts';
import { findProgram } from './support/find-program.ts';

const folder = pathToFileURL(`${dist}/`).href;

interface FirefoxFixtures {
	firefox: Page;
	/** What the console says, but for the browser's refusal of modules. */
	troubles: string[];
}

const test = base.extend<FirefoxFixtures>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads what is needed from the pattern
	firefox: async ({}, use) => {
		const browser = await launch({
			browser: 'firefox',
			executablePath: findProgram({ program: 'firefox', debianPackage: 'firefox-esr' }),
			headless: true,
			// As readers have it; the driver would be more lenient.
			extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
		});
		await use(await browser.newPage());
		await browser.close();
	},
	troubles: async ({ firefox }, use) => {
		const troubles: string[] = [];
		firefox.on('pageerror', (error) => {
			const text = String(error);
			if (!text.includes('CORS request not http')) troubles.push(text);
		});
		await use(troubles);
	},
});

/** Opens a page and waits until the script of pages in folders has run. */
async function open(page: Page, file: string): Promise<void> {
	await page.goto(new URL(file, folder).href);
	await page.waitForFunction(() => customElements.get('script-switch') !== undefined);
}

/** Presses what the selector finds first, and tells where that leads. */
async function follow(page: Page, selector: string): Promise<string> {
	const arrived = page.waitForNavigation();
	await page.$eval(selector, (element) => (element as HTMLElement).click());
	await arrived;
	return page.url().slice(folder.length);
}

test('links and forms lead to pages', async ({ firefox, troubles }) => {
	await open(firefox, 'index.html');
	expect(await follow(firefox, 'nav a[href$="reports/"]')).toBe('reports/index.html');
	await open(firefox, 'index.html');
	expect(await follow(firefox, 'main search button')).toBe('search/index.html?q=');
	await open(firefox, 'compare/index.html');
	expect(await follow(firefox, 'button[formaction]')).toMatch(/^themes\/\w+\/index\.html/);
	expect(troubles).toEqual([]);
});

test('the other script shows the passage in view', async ({ firefox, troubles }) => {
	await open(firefox, 'reports/jintan-2024/index.html#p20');
	await firefox.waitForFunction(() => scrollY > innerHeight);
	expect(await follow(firefox, 'script-switch a[hreflang="zh-Hant"]')).toBe(
		'hant/reports/jintan-2024/index.html#p20',
	);
	expect(troubles).toEqual([]);
});

test('a figure shows its card', async ({ firefox, troubles }) => {
	await open(firefox, 'reports/jintan-2024/index.html');
	await firefox.$eval('a[href^="#f-"]', (link) => (link as HTMLElement).click());
	expect(await firefox.waitForSelector('[popover]:popover-open')).not.toBeNull();
	expect(troubles).toEqual([]);
});

test('pages have their style, and what needs a host says so', async ({ firefox, troubles }) => {
	await open(firefox, 'compare/index.html');
	const isNoteShown = await firefox.$eval('[data-in-folder]', (note) => note.checkVisibility());
	expect(isNoteShown).toBe(true);
	expect(await firefox.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
	expect(troubles).toEqual([]);
});
