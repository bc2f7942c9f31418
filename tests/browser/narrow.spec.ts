import { templatePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

for (const { address } of templatePages()) {
	test(`${address} fits a window of 320 pixels`, async ({ page }) => {
		await page.goto(address);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});

	test(`${address} has buttons that a finger hits`, async ({ page }) => {
		await page.goto(address);
		const small = await page
			.locator(
				'button:visible, summary:visible, select:visible, .tool:visible, .bar a:visible, a.place:visible, .number:visible',
			)
			.evaluateAll((elements) =>
				elements
					.filter((element) => {
						const { width, height } = element.getBoundingClientRect();
						return width > 1 && Math.min(height, width) < 43.5;
					})
					.map((element) => element.outerHTML.slice(0, 120)),
			);
		expect(small).toEqual([]);
	});
}
