/** The reports of the site, for tests that need real prose. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseReportFile } from '../../../../src/corpus/report-file.ts';

const folder = fileURLToPath(new URL('../../../../src/content/reports/', import.meta.url));

export const seedCorpus = readdirSync(folder)
	.filter((name) => name.endsWith('.md'))
	.sort()
	.map((name) => parseReportFile(readFileSync(`${folder}${name}`, 'utf8')));
