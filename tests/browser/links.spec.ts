import { expect, test } from 'playwright/test';
import { brokenLinks, languageProblems, readPages } from './support/links.ts';

const pages = readPages();

test('every link of every page leads to a file, and to an element that is there', () => {
	expect(pages.flatMap((page) => page.links)).not.toEqual([]);
	expect(brokenLinks(pages)).toEqual([]);
});

test('every page names its twin in the other script, and is named by it', () => {
	expect(languageProblems(pages)).toEqual([]);
});
