/** Finds every occurrence of many expressions in one pass over a text. */

/** A trie of the expressions searched for; `index` is set where one of them ends. */
interface Branch {
	next: Map<string, Branch>;
	index?: number;
}

export interface Hit {
	/** Index of the expression. */
	index: number;
	start: number;
	end: number;
}

/**
 * A search for `expressions`, by start and then by length. From each character the trie is followed
 * as far as the text agrees, which is never further than the longest expression: linear in the text.
 */
export function createSearch(expressions: readonly string[]): (text: string) => Generator<Hit> {
	const root = buildTrie(expressions);
	return function* (text) {
		for (let start = 0; start < text.length; start++) {
			let branch: Branch | undefined = root;
			for (let end = start; branch; end++) {
				const { index }: Branch = branch;
				if (index !== undefined && isWhole(text, start, end)) yield { index, start, end };
				branch = branch.next.get(text.charAt(end));
			}
		}
	};
}

function buildTrie(expressions: readonly string[]): Branch {
	const root: Branch = { next: new Map() };
	expressions.forEach((expression, index) => {
		let branch = root;
		for (const character of expression.split('')) {
			const next = branch.next.get(character) ?? { next: new Map<string, Branch>() };
			branch.next.set(character, next);
			branch = next;
		}
		branch.index = index;
	});
	return root;
}

/** Whether no number and no Latin word is cut in two: 1+3 stands in 1+3产业, but not in 11+30. */
function isWhole(text: string, start: number, end: number): boolean {
	return !isOneRun(text, start) && !isOneRun(text, end);
}

function isOneRun(text: string, at: number): boolean {
	return /^(?:\d\d|[A-Za-z]{2})$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
