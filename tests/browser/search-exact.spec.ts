import { askEach, closeUp, drawStrings, plainSearch } from './support/search.ts';
import { expect, test } from './support/test.ts';

const strings = drawStrings(500, 20_260_128);
const { fold, search } = plainSearch();

/** Hard cases whatever the draw: parts of numbers and words, marks, quotes, widths. */
const hard = [
	'513万',
	'000PB',
	'TOP50',
	'top 50',
	'15公里',
	'5G',
	'旧小区',
	'。',
	'“',
	'「',
	'4.5%',
	'４.５％',
	'-',
	'0',
	'000',
	'”，',
	'，“',
	'Ⅱ类',
	'：',
];

test.describe.configure({ timeout: 300_000 });

for (const address of ['./search/', './hant/search/']) {
	for (const script of ['hans', 'hant'] as const) {
		test(`${address} finds what a plain search finds, for ${strings.length} strings in ${script}`, async ({
			page,
		}) => {
			const queries = strings.map((string) => string[script]);
			await page.goto(`${address}?q=x`);
			await expect(page.locator('main [data-total]')).toHaveAttribute('aria-busy', 'false');
			const listed = await askEach(page, queries);
			const found = listed.map(({ total, ids, marked }, index) => ({
				query: queries[index],
				total,
				ids: ids.toSorted(),
				marked: [...new Set(marked.map(fold))],
			}));
			const expected = queries.map((query) => {
				const ids = search(query).toSorted();
				return { query, total: ids.length, ids, marked: ids.length ? [fold(query)] : [] };
			});
			expect(found).toEqual(expected);
		});
	}

	test(`${address} finds hard cases, and marks nothing but them`, async ({ page }) => {
		await page.goto(`${address}?q=x`);
		await expect(page.locator('main [data-total]')).toHaveAttribute('aria-busy', 'false');
		const queries = hard.map(closeUp);
		const listed = await askEach(page, queries);
		expect(listed.map(({ ids }) => ids.toSorted())).toEqual(
			queries.map((query) => search(query).toSorted()),
		);
		expect(listed.map(({ marked }) => [...new Set(marked.map(fold))])).toEqual(
			queries.map((query) => (search(query).length ? [fold(query)] : [])),
		);
	});
}
