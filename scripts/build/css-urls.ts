import { tokenize, tokenNames } from 'css-tree';

/**
 * Offsets of the slashes with which addresses in a style sheet begin at the site's root: in
 * `url(/a.svg)`, `url("/a.svg")` and `@import "/a.css"`, but not in `content: "/"`.
 */
export function cssRootSlashes(css: string): number[] {
	const offsets: number[] = [];
	let before = '';
	tokenize(css, (type, start, end) => {
		const name = tokenNames[type];
		const token = css.slice(start, end);
		if (name === 'whitespace-token' || name === 'comment-token') return;
		const isAddress = name === 'url-token' || (name === 'string-token' && opensAddress(before));
		const slash = /^(?:url\(\s*)?["']?\/(?![/\\])/i.exec(token);
		if (isAddress && slash) offsets.push(start + slash[0].length - 1);
		before = token;
	});
	return offsets;
}

function opensAddress(token: string): boolean {
	return /^(?:url\(|@import)$/i.test(token);
}
