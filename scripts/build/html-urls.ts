import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { cssRootSlashes } from './css-urls.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** How the value of an attribute holds addresses. */
type UrlForm = 'url' | 'srcset' | 'refresh';

/** Attributes that hold addresses, whatever element they stand on. */
const urlAttributes: Record<string, UrlForm> = {
	action: 'url',
	cite: 'url',
	'data-href': 'url',
	'data-src': 'url',
	'data-url': 'url',
	formaction: 'url',
	href: 'url',
	imagesrcset: 'srcset',
	poster: 'url',
	src: 'url',
	srcset: 'srcset',
	'xlink:href': 'url',
};

/** Each address in a value of that form is the first group of a match. */
const addresses: Record<UrlForm, RegExp> = {
	url: /^\s*(\S+)/dg,
	// `/small.png 1x, /large.png 2x`: an address runs to white space and may hold commas.
	srcset: /[\s,]*(\S*[^\s,])[^,]*/dg,
	// `5; url=/reports/`
	refresh: /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?(\S+)/dgi,
};

/** Offsets of the slashes with which addresses in a page's markup begin at the site's root. */
export function htmlRootSlashes(html: string): number[] {
	const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
	return elementsIn(document)
		.flatMap((element) => [...attributeSlashes(element, html), ...styleSlashes(element, html)])
		.sort((a, b) => a - b);
}

/** The elements under a node in document order, those in templates too. */
export function elementsIn(node: Node): Element[] {
	const nested = 'content' in node ? elementsIn(node.content) : [];
	const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
	return 'tagName' in node ? [node, ...nested, ...children] : [...nested, ...children];
}

/** The addresses that an element names, as the browser reads them: entities are resolved. */
export function elementAddresses(element: Element): string[] {
	return element.attrs.flatMap(({ prefix, name, value }) => {
		const form = urlForm(element, prefix ? `${prefix}:${name}` : name);
		return form ? Array.from(value.matchAll(addresses[form]), ([, address = '']) => address) : [];
	});
}

function urlForm(element: Element, attribute: string): UrlForm | undefined {
	return isRefresh(element, attribute) ? 'refresh' : urlAttributes[attribute];
}

function attributeSlashes(element: Element, html: string): number[] {
	return Object.entries(element.sourceCodeLocation?.attrs ?? {}).flatMap(([name, at]) => {
		const form = urlForm(element, name);
		if (!form) return [];
		const source = html.slice(at.startOffset, at.endOffset);
		const value = source.replace(/^[^=]*=?\s*["']?/, '');
		const start = at.startOffset + source.length - value.length;
		return rootAddresses(value, addresses[form]).map((offset) => start + offset);
	});
}

/** Offsets of the addresses in `value` that begin with one slash: `/x/`, but not `//host/`. */
function rootAddresses(value: string, pattern: RegExp): number[] {
	return [...value.matchAll(pattern)]
		.map((match) => match.indices?.[1]?.[0])
		.filter((offset) => offset !== undefined)
		.filter((offset) => /^\/(?![/\\])/.test(value.slice(offset)));
}

function isRefresh({ tagName, attrs }: Element, attribute: string): boolean {
	return (
		tagName === 'meta' &&
		attribute === 'content' &&
		attrs.some(({ name, value }) => name === 'http-equiv' && value.toLowerCase() === 'refresh')
	);
}

function styleSlashes({ tagName, childNodes }: Element, html: string): number[] {
	const [text] = childNodes;
	if (tagName !== 'style' || !text?.sourceCodeLocation) return [];
	const { startOffset, endOffset } = text.sourceCodeLocation;
	return cssRootSlashes(html.slice(startOffset, endOffset)).map((offset) => startOffset + offset);
}
