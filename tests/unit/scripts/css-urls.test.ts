import { expect, test } from 'vitest';
import { cssRootSlashes } from '../../../scripts/build/css-urls.ts';
import { replaceSlashes } from '../../../scripts/build/relative-links.ts';

function relative(css: string): string {
	return replaceSlashes(css, cssRootSlashes(css), '../');
}

test.each([
	['a{b:url(/a.svg)}', 'a{b:url(../a.svg)}'],
	['a{b:URL( /a.svg )}', 'a{b:URL( ../a.svg )}'],
	['a{b:url("/a.svg"),url( \'/b.svg\' )}', 'a{b:url("../a.svg"),url( \'../b.svg\' )}'],
	['@import "/a.css";', '@import "../a.css";'],
	['@import /* first */ url(/a.css) screen;', '@import /* first */ url(../a.css) screen;'],
	['a{--mark:url(/a.svg)}', 'a{--mark:url(../a.svg)}'],
])('moves the address in %s', (css, moved) => {
	expect(relative(css)).toBe(moved);
});

test.each([
	'a{content:"/"}',
	'a{content:"url(/a.svg)"}',
	'/* url(/a.svg) */',
	'a{b:url(//example.org/a.svg)}',
	'a{b:url("data:image/svg+xml,/a")}',
	'a{b:url(a/b.svg)}',
	'a{grid-area:1/2/3/4;aspect-ratio:4/3}',
	'[href="/a/"]{b:c}',
])('leaves %s as it is', (css) => {
	expect(relative(css)).toBe(css);
});
