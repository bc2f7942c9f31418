import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright/test';
import { isReadingPage, templatePages } from './support/pages.ts';
import { serveSlowly } from './support/slow-site.ts';
import { expect, test } from './support/test.ts';

// As a reader's browser does it, the service worker included.
test.use({ serviceWorkers: 'allow' });

const budgets = { css: 12 * 1024, script: 6 * 1024, requests: 6 };

const pages = templatePages();

/** Opens a page and returns all that came before any interaction. */
async function open(page: Page, address: string): Promise<Response[]> {
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(address, { waitUntil: 'networkidle' });
	return responses;
}

/** Gzipped bytes of the files of one type, and of what the page's markup holds of it. */
async function weight(
	page: Page,
	responses: Response[],
	{ type, inline }: { type: string; inline: string },
): Promise<number> {
	const files = responses.filter((response) => response.request().resourceType() === type);
	const bodies = await Promise.all(files.map((response) => response.body()));
	const texts = (await page.locator(inline).allTextContents()).map((text) => Buffer.from(text));
	return [...bodies, ...texts]
		.filter((bytes) => bytes.length > 0)
		.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
}

for (const { address } of pages) {
	test(`${address} keeps to the weight of styles and loads no font`, async ({ page }) => {
		const responses = await open(page, address);
		const css = await weight(page, responses, { type: 'stylesheet', inline: 'style' });
		expect(css).toBeGreaterThan(0);
		expect(css).toBeLessThanOrEqual(budgets.css);
		expect(responses.map((response) => response.request().resourceType())).not.toContain('font');
	});
}

for (const { address } of pages.filter(isReadingPage)) {
	test(`${address} keeps to the weight of scripts and the number of requests`, async ({ page }) => {
		const responses = await open(page, address);
		const inline = 'script:not([src], [type$="json"])';
		const script = await weight(page, responses, { type: 'script', inline });
		expect(script).toBeLessThanOrEqual(budgets.script);
		expect(responses.length).toBeLessThanOrEqual(budgets.requests);
	});
}

for (const [width, inPieces] of [
	[1440, 'hans'],
	[390, 'hant'],
] as const) {
	test.describe(`at ${width} pixels`, () => {
		test.use({ viewport: { width, height: 900 } });
		for (const { address } of pages) {
			test(`nothing shifts on ${address}`, async ({ page }) => {
				expect(await shiftsOf(page, address)).toEqual([]);
			});
		}
		for (const { address } of pages.filter(({ script }) => script === inPieces)) {
			test(`nothing shifts while ${address} arrives in pieces`, async ({ page, site }) => {
				const slow = await serveSlowly(site);
				expect(await shiftsOf(page, new URL(address, slow.url).href)).toEqual([]);
				await slow.close();
			});
		}
	});
}

async function shiftsOf(page: Page, address: string): Promise<string[]> {
	await page.addInitScript(observeShifts);
	await open(page, address);
	await page.evaluate(() => document.fonts.ready);
	return page.evaluate(() => window.layoutShifts);
}

declare global {
	interface Window {
		/** What moved, by its tag, and how much. */
		layoutShifts: string[];
	}
	/** An entry of the Layout Instability API, which the compiler's library does not know. */
	interface LayoutShift extends PerformanceEntry {
		value: number;
		sources: { node?: Node }[];
	}
}

function observeShifts(): void {
	window.layoutShifts = [];
	new PerformanceObserver((list) => {
		const shifts = list.getEntries() as LayoutShift[]; // `observe` asks for no other entries.
		const moved = shifts.map(({ value, sources }) => {
			return `${value} ${sources.map(({ node }) => node?.nodeName ?? '').join(' ')}`;
		});
		window.layoutShifts.push(...moved);
	}).observe({ type: 'layout-shift', buffered: true });
}
