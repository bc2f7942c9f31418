/** The vocabularies and scripts of the site, read once for all files. */
import { readFileSync } from 'node:fs';
import { readPlaces } from '../../scripts/ingest/corpus-files.ts';
import { loadThemeVocabulary } from '../../src/analysis/annotate.ts';
import { createConverter } from '../../src/script/converter.ts';
import { scripts, scriptTable } from '../../src/script/scripts.ts';
import { pathInScript } from '../../src/site/routes.ts';
import { translateInto } from '../../src/site/translate.ts';
import type { Setting } from './check-file.ts';

export function loadSetting(): Setting {
	return {
		places: readPlaces('.').places,
		vocabulary: loadThemeVocabulary(),
		contexts: scripts.map((script) => ({
			script,
			lang: scriptTable[script].lang,
			convert: createConverter(script),
			t: translateInto(script),
			href: (path) => pathInScript(path, script),
			address: (path) => `https://example.org${pathInScript(path, script)}`,
		})),
	};
}

/** The sources of the site, to damage. */
export function loadReports(names: readonly string[]): string[] {
	return names.map((name) => readFileSync(`seeds/${name}`, 'utf8'));
}
