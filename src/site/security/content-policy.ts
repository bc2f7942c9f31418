/**
 * The Content-Security-Policy of every page, as a `<meta>` for hosts that send no headers of ours and
 * as a header for those that do. Both are made of this table, so they cannot disagree.
 */

/** What a page may load and do; whatever is not named, such as frames, is not allowed at all. */
const directives = {
	'default-src': "'none'",
	// Search reads its index itself (docs/search.md), so not even 'wasm-unsafe-eval' is needed.
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self'",
	'connect-src': "'self'",
	'manifest-src': "'self'",
	'worker-src': "'self'",
	// The search and the choice of reports; mistakes are reported by a link, not by a form.
	'form-action': "'self'",
	'base-uri': "'none'",
	'object-src': "'none'",
};

/** A page opened from a folder has no header; there Firefox counts no file as the page's own. */
const pageDirectives = { ...directives, 'form-action': "'self' file:" };

/** What browsers obey in a header only. */
const headerDirectives = { ...directives, 'frame-ancestors': "'none'" };

/** `default-src 'none'; script-src 'self'; …` */
export const pagePolicy = policyText(pageDirectives);
export const headerPolicy = policyText(headerDirectives);

function policyText(table: Record<string, string>): string {
	return Object.entries(table)
		.map((directive) => directive.join(' '))
		.join('; ');
}
