/** Finds in the text of a page what was searched for. */
import { searchText } from '../../search/find-text.ts';
import type { Folding } from '../../search/fold-text.ts';
import type { Query } from '../../search/parse-query.ts';
import { findIn } from '../../search/scan-sheet.ts';

/** A range for each match in `element`, in order; what marks it may lie in several nodes. */
export function findMatches(
	element: Element,
	{ query, folding }: { query: Query; folding: Folding },
): Range[] {
	const nodes = textNodes(element);
	const text = searchText(nodes.map(({ data }) => data).join(''), folding);
	const marks = findIn(text, query)?.marks ?? [];
	return marks.map(({ start, end }) => {
		const range = new Range();
		range.setStart(...pointAt(nodes, start));
		// The end is behind the last character, in the node that holds it.
		const [node, offset] = pointAt(nodes, end - 1);
		range.setEnd(node, offset + 1);
		return range;
	});
}

function textNodes(element: Element): Text[] {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) nodes.push(walker.currentNode as Text); // The walker shows no others.
	return nodes;
}

/** The node that holds the character at `offset` of the text of all nodes. */
function pointAt(nodes: readonly Text[], offset: number): [Text, number] {
	let rest = offset;
	for (const node of nodes) {
		if (rest < node.length) return [node, rest];
		rest -= node.length;
	}
	throw new Error(`Expected an offset inside the text, got ${offset}`);
}
