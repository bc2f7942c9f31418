import { AxeBuilder } from '@axe-core/playwright';
import { templatePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const widths = [1440, 390];

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		for (const { address } of templatePages()) {
			test(`axe finds nothing on ${address}`, async ({ page }) => {
				for (const width of widths) {
					await page.setViewportSize({ width, height: 900 });
					await page.goto(address);
					const { violations } = await new AxeBuilder({ page }).analyze();
					const found = violations.flatMap(({ id, nodes }) => {
						return nodes.map(({ target, failureSummary }) => ({
							id,
							width,
							target,
							failureSummary,
						}));
					});
					expect(found).toEqual([]);
				}
			});
		}
	});
}
