/** Loads the Markdown files of reports into the collection `reports`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { loadThemeVocabulary, withThemes } from '../analysis/annotate.ts';
import { parseReportFile } from '../corpus/report-file.ts';

/**
 * A loader over the report files of `folder`. The text goes through remark with remark-gfm and comes
 * out as passages, because pages mark figures and terms by offsets, which rendered HTML has lost.
 */
export function reportsLoader(folder: string): Loader {
	return {
		name: 'duidu-reports',
		load: async (context) => {
			const { store, watcher } = context;
			store.clear();
			const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
			const vocabulary = loadThemeVocabulary();
			for (const name of names.toSorted()) {
				const content = readFileSync(join(folder, name), 'utf8');
				const text = parseReportFile(content);
				const { report } = text;
				const passages = withThemes(text, vocabulary);
				const data = await context.parseData({ id: report.id, data: { report, passages } });
				store.set({ id: report.id, data, digest: context.generateDigest(content) });
			}
			watcher?.add(folder);
		},
	};
}
