import { expect, test } from 'vitest';
import { dataFiles } from '../../../../src/site/data/data-files.ts';
import { dataPackage, dataPackageSchema } from '../../../../src/site/data/data-package.ts';
import { figureColumns } from '../../../../src/site/data/figure-table.ts';
import { seriesColumns } from '../../../../src/site/data/series-downloads.ts';
import { profileErrors } from './frictionless.ts';

const described = dataPackage('https://example.org/duidu/', ['budget-revenue', 'high-tech-stock']);

test('the package keeps to the profile of the specification', () => {
	expect(profileErrors('data-package', described)).toEqual([]);
	expect(dataPackageSchema.safeParse(described).error).toBeUndefined();
});

test('each resource keeps to the profile that it names, and each table to that of its columns', () => {
	for (const resource of described.resources) {
		expect(profileErrors(resource.profile, resource)).toEqual([]);
		if (resource.schema) expect(profileErrors('table-schema', resource.schema)).toEqual([]);
	}
});

test('the profiles refuse a package without files, a file without a name and a column of no known type', () => {
	expect(profileErrors('data-package', { ...described, resources: [] })).not.toEqual([]);
	expect(profileErrors('data-resource', { path: 'figures.csv' })).not.toEqual([]);
	const fields = [{ name: 'value', type: 'decimal' }];
	expect(profileErrors('table-schema', { fields })).not.toEqual([]);
});

test('the package names every data file and describes every column', () => {
	expect(described.resources.flatMap(({ path }) => path)).toEqual([
		'figures.csv',
		'indicators/budget-revenue.csv',
		'indicators/high-tech-stock.csv',
		...dataFiles.map(({ name }) => `${name}.json`),
	]);
	const columns = described.resources.flatMap(({ schema }) => schema?.fields ?? []);
	expect(columns.map(({ name }) => name)).toEqual(
		[...figureColumns, ...seriesColumns].map(({ name }) => name),
	);
});

test('a package whose files lie elsewhere is not one', () => {
	const [first] = described.resources;
	for (const path of ['/etc/figures.csv', '../figures.csv', 'https://example.org/figures.csv']) {
		expect(
			dataPackageSchema.safeParse({ ...described, resources: [{ ...first, path }] }).success,
		).toBe(false);
	}
});
