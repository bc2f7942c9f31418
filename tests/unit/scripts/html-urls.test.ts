import { expect, test } from 'vitest';
import { htmlRootSlashes } from '../../../scripts/build/html-urls.ts';
import { replaceSlashes } from '../../../scripts/build/relative-links.ts';

/** The markup with every root address that is found in it moved below `../`. */
function relative(html: string): string {
	return replaceSlashes(html, htmlRootSlashes(html), '../');
}

test.each([
	['<a href="/reports/x/#p12">', '<a href="../reports/x/#p12">'],
	['<a href="/">', '<a href="../">'],
	["<a class=a href='/a/?x=1&amp;y=/b/'>", "<a class=a href='../a/?x=1&amp;y=/b/'>"],
	['<a href=/a/>', '<a href=../a/>'],
	['<a\n\tHREF = " /a/">', '<a\n\tHREF = " ../a/">'],
	[
		'<link rel="stylesheet" href="/_astro/a.css">',
		'<link rel="stylesheet" href="../_astro/a.css">',
	],
	['<script type="module" src="/a.js"></script>', '<script type="module" src="../a.js"></script>'],
	['<form action="/search/">', '<form action="../search/">'],
	['<duidu-search data-url="/pagefind/">', '<duidu-search data-url="../pagefind/">'],
	['<svg><use xlink:href="/a.svg#b"/></svg>', '<svg><use xlink:href="../a.svg#b"/></svg>'],
	['<template><a href="/a/">', '<template><a href="../a/">'],
	['<noscript><a href="/a/">', '<noscript><a href="../a/">'],
	['<style>a{background:url(/a.svg)}</style>', '<style>a{background:url(../a.svg)}</style>'],
])('moves the address in %s', (html, moved) => {
	expect(relative(html)).toBe(moved);
});

test.each([
	['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="../a.png 1x, ../b.png 2x">'],
	['<img srcset="/a.png 1x,/b.png 2x">', '<img srcset="../a.png 1x,../b.png 2x">'],
	['<img srcset="/a,/b.png">', '<img srcset="../a,/b.png">'],
	['<img srcset="//h/a.png, a/b.png 2x">', '<img srcset="//h/a.png, a/b.png 2x">'],
])('moves each candidate of %s', (html, moved) => {
	expect(relative(html)).toBe(moved);
});

test('moves the address of a refresh, and of no other meta', () => {
	expect(relative('<meta http-equiv="Refresh" content="0; url=/a/">')).toBe(
		'<meta http-equiv="Refresh" content="0; url=../a/">',
	);
	expect(relative('<meta name="description" content="0; url=/a/">')).toBe(
		'<meta name="description" content="0; url=/a/">',
	);
});

test.each([
	'<p>写作 href="/reports/"，或 url(/a.svg)</p>',
	'<p title="/reports/">',
	'<!-- <a href="/reports/"> -->',
	'<script>const home = "/reports/"; // <a href="/"></script>',
	'<textarea><a href="/reports/"></textarea>',
	'<a href="//example.org/">',
	'<a href="/\\example.org/">',
	'<a href="https://example.org/reports/">',
	'<a href="reports/">',
	'<a href="#/reports/">',
	'<a href="?next=/reports/">',
	'<a data-href-title="/reports/">',
	'<a href>',
	'<a href="">',
])('leaves %s as it is', (html) => {
	expect(relative(html)).toBe(html);
});

test('keeps every other byte, carriage returns and stray marks included', () => {
	const html =
		'\uFEFF<p>一\r\n二 & < &amp; 𠮷</p>\r\n<a href="/a/">\r\n<style>\r\na{b:url(/c)}</style>';
	expect(relative(html)).toBe(html.replace('"/a/', '"../a/').replace('(/c)', '(../c)'));
});
