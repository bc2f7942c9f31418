import { expect, test } from 'playwright/test';
import type { DataPackage } from '../../src/site/data/data-package.ts';
import { profileErrors } from '../unit/site/data/frictionless.ts';
import { publishedFiles, readCsv, readJson, schemaErrors } from './support/published-data.ts';

/** Schemas of files of which there is one a report or a series, and where these lie. */
const several: Record<string, string> = {
	report: 'reports/*.json',
	indicator: 'data/indicators/*.json',
	words: 'data/words/*.json',
	compare: '{data,hant/data}/compare/*.json',
};

test('every data file keeps to the schema published beside it, and none is without', () => {
	const names = publishedFiles('data/schema/*.json').map((file) => file.slice(12, -5));
	const filesOf = (name: string) => publishedFiles(several[name] ?? `data/${name}.json`);
	for (const name of names) {
		expect(filesOf(name)).not.toEqual([]);
		expect(schemaErrors(name, filesOf(name))).toEqual([]);
	}
	const held = new Set([...names.flatMap(filesOf), 'data/datapackage.json']);
	const published = publishedFiles('{data,hant/data,reports}/**/*.json');
	expect(published.filter((file) => !held.has(file) && !file.startsWith('data/schema/'))).toEqual(
		[],
	);
});

const described = readJson('data/datapackage.json') as DataPackage;

test('the package keeps to the profile of Data Package and leads to files that are there', () => {
	expect(profileErrors('data-package', described)).toEqual([]);
	const paths = described.resources.flatMap(({ path }) => path).map((path) => `data/${path}`);
	const published = new Set(publishedFiles('data/**/*.{json,csv}'));
	expect(paths.filter((path) => !published.has(path))).toEqual([]);
	expect(publishedFiles('data/**/*.csv').filter((path) => !paths.includes(path))).toEqual([]);
});

const cell = {
	string: /^/,
	number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
	integer: /^-?\d+$/,
	boolean: /^(?:true|false)$/,
};

test('the tables hold the columns that the package describes, each of its type', () => {
	for (const { path, schema } of described.resources) {
		if (!schema) continue;
		const names = schema.fields.map(({ name }) => name);
		const keys = new Set<string | undefined>();
		for (const file of [path].flat()) {
			const [header, ...rows] = readCsv(`data/${file}`);
			expect(header).toEqual(names);
			expect(rows).not.toEqual([]);
			const wrong = rows.flatMap((row) => [
				...(row.length === names.length ? [] : [row]),
				...schema.fields.flatMap(({ type }, index) =>
					row[index] === '' || cell[type].test(row[index] ?? '?') ? [] : [row[index]],
				),
			]);
			expect(wrong).toEqual([]);
			const own = rows.map((row) => row[names.indexOf(schema.primaryKey)]);
			expect(own.filter((key) => !key || keys.has(key))).toEqual([]);
			for (const key of own) keys.add(key);
		}
	}
});
