import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { templatePages, type Script } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** What depends on colours alone. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What 长者模式 sets. */
const elder = {
	size: 'larger',
	leading: 'loose',
	face: 'sans',
	theme: 'contrast',
	numbers: 'off',
	figures: 'off',
	phrases: 'off',
};

/** Both scripts are laid out alike: each is tried with one look of a phone. */
function isElder(script: Script): boolean {
	return script === 'hant';
}

async function found(axe: AxeBuilder): Promise<unknown[]> {
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) => {
		return nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary }));
	});
}

/** Attributes of the page, as the settings put them there. */
async function set(page: Page, settings: Record<string, string>): Promise<void> {
	await page.evaluate((chosen) => {
		Object.assign(document.documentElement.dataset, chosen);
	}, settings);
}

for (const { address, script } of templatePages()) {
	test(`axe finds nothing on ${address}, in any theme`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(address);
		expect(await found(new AxeBuilder({ page }))).toEqual([]);
		await set(page, { theme: 'dark' });
		expect(await found(new AxeBuilder({ page }).withRules(colourRules))).toEqual([]);
		for (const theme of ['contrast', 'contrast-dark']) {
			await set(page, { theme });
			const seven = new AxeBuilder({ page }).withRules('color-contrast-enhanced');
			expect(await found(seven), theme).toEqual([]);
		}
	});

	test(`axe finds nothing on ${address} on a phone, ${isElder(script) ? 'as 长者模式 has it' : 'as it comes'}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 900 });
		await page.goto(address);
		if (isElder(script)) await set(page, elder);
		// The colours are those of a wide window.
		expect(await found(new AxeBuilder({ page }).disableRules(colourRules))).toEqual([]);
	});
}
