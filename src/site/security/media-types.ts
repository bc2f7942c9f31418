/** Types of text files by their ending: hosts often do not know them, or do not say that they are UTF-8. */
export const textTypes: Record<string, string> = {
	css: 'text/css',
	csv: 'text/csv',
	js: 'text/javascript',
	json: 'application/json',
	md: 'text/markdown',
	svg: 'image/svg+xml',
	txt: 'text/plain',
	webmanifest: 'application/manifest+json',
	xml: 'text/xml',
};
