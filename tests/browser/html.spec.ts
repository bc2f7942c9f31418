import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { dist, scripts, sitePages } from './support/pages.ts';

const configFile = join(import.meta.dirname, '..', '..', '.htmlvalidate.json');

const pages = sitePages();

for (const script of scripts) {
	test(`every page in ${script} is valid HTML`, async () => {
		const htmlValidate = new HtmlValidate(
			JSON.parse(readFileSync(configFile, 'utf8')) as ConfigData,
		);
		const files = pages.filter((page) => page.script === script).map(({ file }) => file);
		expect(files).not.toEqual([]);
		const messages = [];
		for (const file of files) {
			const { results } = await htmlValidate.validateFile(join(dist, file));
			for (const { line, column, ruleId, message } of results.flatMap(
				(result) => result.messages,
			)) {
				messages.push(`${file}:${line}:${column} ${ruleId} ${message}`);
			}
		}
		expect(messages).toEqual([]);
	});
}
