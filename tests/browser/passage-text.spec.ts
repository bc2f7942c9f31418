import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'playwright/test';
import { elementsIn } from '../../scripts/build/html-urls.ts';
import { parseReportFile } from '../../src/corpus/report-file.ts';
import { createConverter } from '../../src/script/converter.ts';
import { scripts } from '../../src/script/scripts.ts';
import { pathInScript } from '../../src/site/routes.ts';
import { dist } from './support/pages.ts';

const folder = 'src/content/reports';
const reports = readdirSync(folder)
	.filter((name) => name.endsWith('.md'))
	.map((name) => parseReportFile(readFileSync(join(folder, name), 'utf8')));

type Element = DefaultTreeAdapterTypes.Element;

const attribute = ({ attrs }: Element, name: string) =>
	attrs.find((found) => found.name === name)?.value;

function textContent(node: DefaultTreeAdapterTypes.Node): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textContent).join('') : '';
}

/** The text of an element as programs are to read it: that of all `[data-text]` inside. */
function dataText(element: Element): string {
	const marked = elementsIn(element).filter(
		(inside) => attribute(inside, 'data-text') !== undefined,
	);
	return marked.map(textContent).join('');
}

function pageElements(path: string): Element[] {
	return elementsIn(parse(readFileSync(join(dist, path, 'index.html'), 'utf8')));
}

for (const script of scripts) {
	const convert = createConverter(script);
	for (const { report, passages } of reports) {
		test(`the page of ${report.id} in ${script} shows each passage to the character`, () => {
			const elements = pageElements(pathInScript(`/${report.url}`, script));
			const shown = elements.flatMap((element) => {
				const id = attribute(element, 'data-passage');
				return id === undefined ? [] : [[id, dataText(element)]];
			});
			expect(shown).toEqual(passages.map(({ id, text }) => [id, convert(text)]));
		});

		test(`the page of ${report.id} in ${script} has an address for each passage and heading`, () => {
			const elements = pageElements(pathInScript(`/${report.url}`, script));
			const ids = new Set(elements.map((element) => attribute(element, 'id')));
			const wanted = [
				...passages.map(({ number }) => `p${number}`),
				...report.outline.map(({ id }) => id),
			];
			expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
		});

		test(`the source page of ${report.id} in ${script} shows the file to the character`, () => {
			const elements = pageElements(pathInScript(`/${report.url}source/`, script));
			const lines = elements.filter((element) => attribute(element, 'data-line') !== undefined);
			const file = readFileSync(join('seeds', report.source.file), 'utf8').replace(/^\uFEFF/, '');
			expect(lines.map(textContent)).toEqual(
				file.split('\n').map((line) => line.replace(/\r$/, '')),
			);
		});
	}
}
