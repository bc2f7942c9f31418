/** The element of a saved page that holds the report, found by where its sentences are. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements whose text is never part of a report: code, forms, and the page's own frame. */
export const silentElements: ReadonlySet<string> = new Set(
	'script style noscript template iframe svg object select button textarea head nav footer'.split(' '),
); // prettier-ignore

/**
 * The deepest element that still holds nine tenths of the page's sentence marks, or `undefined`
 * for a page without sentences. Navigation, related links and footers have hardly any 。.
 */
export function findArticle(root: Tree.Node): Tree.Node | undefined {
	const marks = countMarks(root);
	const total = marks.get(root) ?? 0;
	if (!total) return undefined;
	let article = root;
	for (;;) {
		const next = children(article).find((child) => (marks.get(child) ?? 0) >= total * 0.9);
		// A single paragraph is not an article: stop above the last element that has several.
		if (!next || next.nodeName === '#text' || next.nodeName === 'p') return article;
		article = next;
	}
}

/** Text of the first `name` element below `root`, `undefined` where there is none. */
export function elementText(root: Tree.Node, name: string): string | undefined {
	for (const node of inOrder(root)) {
		if (node.nodeName !== name) continue;
		const texts = [...inOrder(node)].flatMap((inner) => ('value' in inner ? [inner.value] : []));
		return texts.join('').trim() || undefined;
	}
	return undefined;
}

/** Child nodes, none for texts and comments. */
export function children(node: Tree.Node): Tree.Node[] {
	return 'childNodes' in node ? node.childNodes : [];
}

/** `root` and everything below it, without recursion: saved pages nest thousands deep. */
function* inOrder(root: Tree.Node): Generator<Tree.Node> {
	const stack = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		yield node;
		for (const child of children(node).toReversed()) stack.push(child);
	}
}

/** Sentence marks at or below each node. */
function countMarks(root: Tree.Node): Map<Tree.Node, number> {
	const marks = new Map<Tree.Node, number>();
	const nodes = [...inOrder(root)].filter((node) => !isInSilent(node));
	for (const node of nodes.toReversed()) {
		const own = 'value' in node ? node.value.split(/[。；]/).length - 1 : 0;
		const below = children(node).reduce((sum, child) => sum + (marks.get(child) ?? 0), 0);
		marks.set(node, own + below);
	}
	return marks;
}

function isInSilent(node: Tree.Node): boolean {
	const parent = 'parentNode' in node ? node.parentNode : null;
	return silentElements.has(node.nodeName) || (!!parent && silentElements.has(parent.nodeName));
}
