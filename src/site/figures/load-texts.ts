/** The texts of all passages and headings, to quote from; indexed once a build. */
import { getCollection } from 'astro:content';
import { indexTexts, type TextIndex } from './figure-sentence.ts';

const texts = getCollection('reports').then((reports) =>
	indexTexts(reports.map(({ data }) => data)),
);

export function loadTexts(): Promise<TextIndex> {
	return texts;
}
