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

/** The longest start of `characters`, two at least, that is found: what holds it holds the shorter. */
async function longestRunFrom(
	characters: readonly string[],
	search: Search,
): Promise<FoundPart | undefined> {
	let best: FoundPart | undefined;
	let [found, missed] = [1, characters.length + 1];
	while (missed - found > 1) {
		// Most runs are short, so twice as long while all is found; from then on halfway.
		const isOpen = missed > characters.length;
		const next = isOpen ? 2 * found : Math.floor((found + missed) / 2);
		const length = Math.min(next, characters.length);
		const part = await foundPart(characters.slice(0, length).join(''), search);
		if (part) [best, found] = [part, length];
		else missed = length;
	}
	return best;
}

async function foundPart(text: string, search: Search): Promise<FoundPart | undefined> {
	const [term] = search.parse(text).terms;
	// The index alone is quick to tell that there is none.
	if (!term || (await search.index.candidates(term.folded)).size === 0) return undefined;
	const part = await countOf(text, search);
	return part.total > 0 ? part : undefined;
}

async function countOf(text: string, { parse, search }: Search): Promise<FoundPart> {
	const { total, unread } = await search(parse(text));
	return { text, total, isLeast: unread > 0 };
}
