import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createConverter } from '../../../../src/script/converter.ts';
import { dataFiles } from '../../../../src/site/data/data-files.ts';
import { dataDictionary, dictionaryText } from '../../../../src/site/data/dictionary.ts';
import { documentFiles } from '../../../../src/site/data/document-files.ts';
import { seriesColumns } from '../../../../src/site/data/series-downloads.ts';

const document = readFileSync('docs/data.md', 'utf8');

test('the dictionary speaks of every data file', () => {
	for (const { name } of dataFiles) expect(document).toContain(`\`data/${name}.json\``);
	for (const { path } of documentFiles) expect(document).toContain(`\`${path}\``);
});

test('the dictionary explains every column of the tables', () => {
	const points = ['file', 'line', 'column'];
	for (const { name } of seriesColumns) {
		if (!points.includes(name)) expect(document).toContain(`\`${name}\``);
	}
});

test('links to other documents become their names, links to the web stay', () => {
	expect(dictionaryText('# 数据\n见 [problems.md](problems.md)')).toBe('见 problems.md');
	const web = '[Frictionless](https://example.org/)';
	expect(dictionaryText(web)).toBe(web);
});

test('the page shows the dictionary in its script, names of fields unchanged', async () => {
	const html = await dataDictionary(createConverter('hant'));
	expect(html).toContain('<code>data/figures.json</code>');
	expect(html).toContain('報告');
	expect(html).not.toContain('报告');
});
