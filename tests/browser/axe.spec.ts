import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { templatePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const widths = [1440, 390];

/** What readers can set that changes colours and sizes; the structure of a page stays as it is. */
const themes = [
	{ theme: 'contrast' },
	{ theme: 'contrast-dark' },
	// 长者模式, with the largest letters.
	{ theme: 'contrast', size: 'largest', leading: 'looser', face: 'sans' },
];

async function findings(builder: AxeBuilder): Promise<unknown[]> {
	const { violations } = await builder.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
	);
}

async function set(page: Page, settings: Record<string, string>): Promise<void> {
	await page.evaluate((chosen) => {
		Object.assign(document.documentElement.dataset, chosen);
	}, settings);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		for (const { address } of templatePages()) {
			test(`axe finds nothing on ${address}`, async ({ page }) => {
				for (const width of widths) {
					await page.setViewportSize({ width, height: 900 });
					await page.goto(address);
					expect(await findings(new AxeBuilder({ page })), `${width}`).toEqual([]);
				}
				if (colorScheme === 'dark') return;
				for (const settings of themes) {
					await set(page, settings);
					const builder = new AxeBuilder({ page }).withRules(['color-contrast', 'target-size']);
					expect(await findings(builder), JSON.stringify(settings)).toEqual([]);
				}
			});
		}
	});
}
