/** The site by schema.org. */
import { scripts, scriptTable } from '../script/scripts.ts';
import type { JsonLdNode } from './json-ld.ts';
import type { PageContext } from './page-context.ts';

export function siteNode({ t, address }: PageContext): JsonLdNode {
	return {
		'@type': 'WebSite',
		name: t('site.name'),
		alternateName: 'Duidu',
		description: t('site.description'),
		url: address('/'),
		inLanguage: scripts.map((script) => scriptTable[script].lang),
	};
}
