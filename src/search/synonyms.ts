/** Other ways of writing what was searched for, offered apart from what was found. */
import type { Folding } from './fold-text.ts';
import { termOf, type Query, type Term } from './parse-query.ts';

/** A query with one of its words replaced: 高企培育 → 高新技术企业培育. */
export interface Variant {
	/** The term as the variant writes it. */
	text: string;
	query: Query;
}

/** More would be noise, and each is a search of its own. */
const mostVariants = 8;

/** Every way in which the groups rewrite one term of `query`; quoted terms mean what they say. */
export function variantsOf(
	query: Query,
	{ groups, folding }: { groups: readonly (readonly string[])[]; folding: Folding },
): Variant[] {
	const folded = groups.map((group) => group.map((text) => termOf(text, { folding })));
	const variants = query.terms
		.filter(({ isLiteral }) => !isLiteral)
		.flatMap((term) =>
			folded
				.flatMap((group) => rewritings(term, group))
				.map((text): Variant => {
					const rewritten = termOf(text, { folding });
					const terms = query.terms.map((other) => (other === term ? rewritten : other));
					return { text, query: { ...query, terms } };
				}),
		);
	return variants.slice(0, mostVariants);
}

/** The term with the longest word of the group that it holds replaced by each of the others. */
function rewritings(term: Term, group: readonly Term[]): string[] {
	const [held] = group
		.filter(({ folded }) => term.folded.includes(folded))
		.toSorted((a, b) => b.folded.length - a.folded.length);
	if (!held) return [];
	return (
		group
			// What holds the word that was searched for is found with it.
			.filter((other) => !other.folded.includes(held.folded))
			.map((other) => term.folded.replace(held.folded, () => other.text))
	);
}
