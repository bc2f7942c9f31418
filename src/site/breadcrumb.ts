/** The way from the home page to a page, for readers and for programs. */
import type { JsonLdNode } from './json-ld.ts';

export interface Crumb {
	name: string;
	/** Address in the source script: `/reports/`. */
	path: string;
}

/** The breadcrumb by schema.org; `address` gives the whole address of a page where it is known. */
export function breadcrumbNode(
	crumbs: readonly Crumb[],
	address: (path: string) => string | undefined,
): JsonLdNode {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ name, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: address(path),
		})),
	};
}
