import { expect, test } from 'playwright/test';
import { brokenLinks, languageProblems, readPages } from './support/links.ts';

const pages = readPages();

test('every link of every page leads to a file, and to an element that is there', () => {
	expect(pages.flatMap((page) => page.links)).not.toEqual([]);
	expect(brokenLinks(pages)).toEqual([]);
});

test('what pages hand to scripts names no address at the root of a host', () => {
	const handed = pages.flatMap(({ file, json }) => json.map((text) => ({ file, text })));
	expect(handed).not.toEqual([]);
	expect(handed.filter(({ text }) => /"\/(?!\/)/.test(text)).map(({ file }) => file)).toEqual([]);
});

test('every page names its twin in the other script, and is named by it', () => {
	expect(languageProblems(pages)).toEqual([]);
});
