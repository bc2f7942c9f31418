/** Where a query finds nothing: the parts of it that are found. */
import type { Search } from './open-search.ts';
import { formatQuery, type Query, type Term } from './parse-query.ts';

/** A part of a query, and the number of passages that a search for it finds. */
export interface FoundPart {
	/** As one would type it. */
	text: string;
	total: number;
	/** Not every report was read: there may be more. */
	isLeast: boolean;
}

const mostParts = 4;

/**
 * The words of a query that are found, or of one word its longest runs, left to right and not over
 * each other: 钟楼数据港 → 钟楼 31, 数据 12.
 */
export async function foundParts({ terms }: Query, search: Search): Promise<FoundPart[]> {
	const [only] = terms;
	const parts =
		only && terms.length === 1
			? await longestRuns(only.text, search)
			: await wholeTerms(terms, search);
	return parts.slice(0, mostParts);
}

async function wholeTerms(terms: readonly Term[], search: Search): Promise<FoundPart[]> {
	const typed = terms.map((term) => formatQuery({ terms: [term], excluded: [] }));
	const parts = await Promise.all(typed.map((text) => countOf(text, search)));
	return parts.filter(({ total }) => total > 0);
}

async function longestRuns(text: string, search: Search): Promise<FoundPart[]> {
	// White space would make two words of a part.
	const characters = Array.from(text.replace(/\s/gu, ''));
	const parts: FoundPart[] = [];
	let start = 0;
	while (start < characters.length && parts.length < mostParts) {
		const run = await longestRunFrom(characters.slice(start), search);
		if (run) parts.push(run);
		start += run ? Array.from(run.text).length : 1;
	}
	return parts;
}

/** The longest start of `characters`, two at least, that is found. */
async function longestRunFrom(
	characters: readonly string[],
	search: Search,
): Promise<FoundPart | undefined> {
	let best: FoundPart | undefined;
	for (let length = 2; length <= characters.length; length += 1) {
		const text = characters.slice(0, length).join('');
		const [term] = search.parse(text).terms;
		// The index alone is quick to tell that there is none.
		if (!term || (await search.index.candidates(term.folded)).size === 0) break;
		const part = await countOf(text, search);
		if (part.total === 0) break;
		best = part;
	}
	return best;
}

async function countOf(text: string, { parse, search }: Search): Promise<FoundPart> {
	const { total, unread } = await search(parse(text));
	return { text, total, isLeast: unread > 0 };
}
