import { expect, test } from 'vitest';
import { dataFiles, jsonSchemaOf } from '../../../../src/site/data/data-files.ts';
import { toCsv } from '../../../../src/site/data/csv.ts';
import { figureColumns } from '../../../../src/site/data/figure-table.ts';
import { formatSeries } from '../../../../src/site/data/series-downloads.ts';
import { readCorpus } from './support.ts';

const corpus = readCorpus();
const { figures } = corpus.figures;

test.each(dataFiles)('$name.json keeps to its schema', ({ schema, build }) => {
	const built = build(corpus);
	expect(built).not.toEqual([]);
	expect(schema.safeParse(JSON.parse(JSON.stringify(built))).error).toBeUndefined();
});

test.each(dataFiles)('$name.json has a JSON Schema that closes its objects', (file) => {
	expect(jsonSchemaOf(file)).toMatchObject({ title: file.name, type: 'array' });
});

test('a figure with a field that is not documented does not keep to the schema', () => {
	const { schema } = dataFiles.find(({ name }) => name === 'figures') ?? {};
	expect(schema?.safeParse([{ ...figures[0], grade: 'A' }]).success).toBe(false);
});

test('every value of an indicator names a figure that names the indicator', () => {
	const byId = new Map(figures.map((figure) => [figure.id, figure]));
	expect(corpus.series).not.toEqual([]);
	for (const { indicator, members } of corpus.series) {
		expect(members).not.toEqual([]);
		for (const { figure, repeats } of members) {
			for (const { id } of [figure, ...repeats]) {
				expect(byId.get(id)?.indicator).toBe(indicator.id);
			}
		}
	}
});

test('no two figures have one id, and every one stands in the figures’ table', () => {
	expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
	const lines = toCsv(figureColumns, figures).trimEnd().split('\r\n');
	expect(lines).toHaveLength(figures.length + 1);
});

test('the table of a series holds its values in its own unit', () => {
	const solar = corpus.series.find(({ indicator }) => indicator.id === 'solar-capacity');
	if (!solar) throw new Error('Expected the series solar-capacity');
	const rows = formatSeries(solar, 'csv').trimEnd().split('\r\n').slice(1);
	expect(rows.map((row) => row.split(',').slice(0, 3))).toEqual(
		solar.members.map(({ value }) => [String(value), '', '千瓦']),
	);
});
