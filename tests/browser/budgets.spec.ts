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
		// What a service worker fetches ahead has no part in how a page is drawn.
		test.use({ viewport: { width, height: 900 }, serviceWorkers: 'block' });
		for (const { address } of pages) {
			test(`${address} keeps to the weight of styles, loads no font, and nothing shifts`, async ({
				page,
			}) => {
				const { responses, shifts } = await watch(page, address);
				expect(shifts).toEqual([]);
				const css = await weight(page, responses, { type: 'stylesheet', inline: 'style' });
				expect(css).toBeGreaterThan(0);
				expect(css).toBeLessThanOrEqual(budgets.css);
				expect(responses.map((response) => response.request().resourceType())).not.toContain(
					'font',
				);
			});
		}
		for (const { address } of pages.filter(({ script }) => script === inPieces)) {
			test(`nothing shifts while ${address} arrives in pieces`, async ({ page, site }) => {
				const slow = await serveSlowly(site);
				const { shifts } = await watch(page, new URL(address, slow.url).href);
				expect(shifts).toEqual([]);
				await slow.close();
			});
		}
	});
}

/** What came, and what moved while it came. */
async function watch(
	page: Page,
	address: string,
): Promise<{ responses: Response[]; shifts: string[] }> {
	await page.addInitScript(observeShifts);
	const responses = await open(page, address);
	await page.evaluate(() => document.fonts.ready);
	return { responses, shifts: await page.evaluate(() => window.layoutShifts) };
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
