import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { elementsIn } from '../../scripts/build/html-urls.ts';
import { dist, isReadingPage, templatePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

/** The passages that the markup of a page holds, by id. */
function passagesIn(file: string): string[] {
	const elements = elementsIn(parse(readFileSync(join(dist, file), 'utf8')));
	return elements
		.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'data-passage'))
		.map(({ value }) => value);
}

for (const sitePage of templatePages()) {
	const { address, file } = sitePage;
	test(`${address} shows its heading and its passages without scripts`, async ({ page }) => {
		await page.goto(address);
		const main = page.getByRole('main');
		await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
		const passages = passagesIn(file);
		if (isReadingPage(sitePage)) expect(passages).not.toEqual([]);
		await expect(main.locator('[data-passage]:visible')).toHaveCount(passages.length);
	});
}
