/** The phrases of all reports and what their pages are made from, found once a build. */
import { getCollection } from 'astro:content';
import { indexPlaces } from '../place-index.ts';
import { indexPhrases, type SitePhrases } from './index-phrases.ts';

// Lists, pages and data files all ask for the phrases, which come from the whole corpus.
const sitePhrases = findAll();

export function loadPhrases(): Promise<SitePhrases> {
	return sitePhrases;
}

async function findAll(): Promise<SitePhrases> {
	const texts = (await getCollection('reports'))
		.map(({ data }) => data)
		.toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1));
	const places = indexPlaces((await getCollection('places')).map(({ data }) => data));
	return indexPhrases(texts, places);
}
