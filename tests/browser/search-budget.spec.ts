import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright/test';
import { expect, test } from './support/test.ts';

const budget = 200 * 1024;

function watch(page: Page): Response[] {
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	return responses;
}

/** Gzipped bytes of all that came. */
async function weight(responses: readonly Response[]): Promise<number> {
	const bodies = await Promise.all(responses.map((response) => response.body()));
	return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}

for (const query of ['老旧小区', '发展', '区', '全面开展新一轮太湖综合治理', '2025年', '%']) {
	for (const address of ['./search/', './hant/search/']) {
		test(`${address} answers ${query} from nothing within ${budget} bytes`, async ({ page }) => {
			const responses = watch(page);
			await page.goto(`${address}?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
			await expect(page.locator('main [data-total]')).not.toHaveAttribute('data-total', '0');
			expect(await weight(responses)).toBeLessThanOrEqual(budget);
		});
	}
}

for (const address of ['./', './search/', './reports/jintan-2024/']) {
	test(`${address} loads nothing of the search until it is used`, async ({ page }) => {
		const responses = watch(page);
		await page.goto(address, { waitUntil: 'networkidle' });
		const asked = () =>
			responses.map((response) => response.url()).filter((url) => /pagefind|site-search/.test(url));
		expect(asked()).toEqual([]);
		await page.keyboard.press('/');
		await expect.poll(asked).not.toEqual([]);
	});
}
