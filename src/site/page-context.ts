/** What a view is made for: a script, its words, and the addresses of the site. */
import type { Converter } from '../script/converter.ts';
import type { Script } from '../script/scripts.ts';
import { absoluteAddress, pathInScript } from './routes.ts';
import type { Translate } from './translate.ts';

export interface PageContext {
	script: Script;
	lang: string;
	convert: Converter;
	t: Translate;
	/** A page's address in the script: `/hant/reports/`. */
	href: (path: string) => string;
	/** The same as a whole address, where the site's own is known. */
	address: (path: string) => string | undefined;
}

export function pageContext(
	{ script, lang, t, href }: App.Locals,
	{ convert, site }: { convert: Converter; site: URL | undefined },
): PageContext {
	return {
		script,
		lang,
		t,
		href,
		convert,
		address: (path) => absoluteAddress(pathInScript(path, script), site),
	};
}
