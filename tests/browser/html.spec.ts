import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { dist, scripts, sitePages } from './support/pages.ts';

const pages = sitePages();

for (const script of scripts) {
	test(`every page in ${script} is valid HTML`, async () => {
		const htmlValidate = new HtmlValidate(new FileSystemConfigLoader());
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
