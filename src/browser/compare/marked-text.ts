/** The text of a compared passage with its heading, figures and shared phrases marked. */
import { figureAnchor } from '../../site/figures/figure-anchor.ts';
import type { ComparedPassage, ComparedReport } from '../../site/compare/contract.ts';
import { segmentText, type Segment, type Stretch } from '../../site/segment-text.ts';

interface Marked extends Stretch {
	kind: 'run-in' | 'figure' | 'target' | 'phrase';
	/** Where the mark leads. */
	href?: URL;
	/** Id of the figure. */
	figure?: string;
}

interface Setting {
	report: ComparedReport;
	/** The site's root in this page's script. */
	root: URL;
}

/** Nodes whose texts together are the text of the passage. */
export function markedText(passage: ComparedPassage, setting: Setting): (Node | string)[] {
	return segmentText(passage.text, marksOf(passage, setting)).map(nodeOf);
}

function marksOf(
	{ number, runIn = 0, marks = [] }: ComparedPassage,
	{ report, root }: Setting,
): Marked[] {
	return [
		{ kind: 'run-in', start: 0, end: runIn },
		...marks.map(([start, end, kind, phrase]): Marked => {
			if (kind === 'phrase') {
				return { kind, start, end, ...(phrase && { href: new URL(`phrases/${phrase}/`, root) }) };
			}
			const figure = `${report.id}#p${number}-${start}`;
			const href = new URL(`${report.url}#${figureAnchor(figure)}`, root);
			return { kind, start, end, figure, href };
		}),
	];
}

function nodeOf(segment: Segment<Marked>): Node | string {
	if (typeof segment === 'string') return segment;
	const { mark, isFirst, children } = segment;
	const element = mark.href ? linkTo(mark.href) : spanOf(mark);
	if (mark.kind !== 'run-in') element.className = mark.figure ? `figure ${mark.kind}` : mark.kind;
	if (mark.figure && isFirst) element.dataset['figure'] = mark.figure;
	element.append(...children.map(nodeOf));
	return element;
}

function linkTo({ href }: URL): HTMLElement {
	const link = document.createElement('a');
	link.href = href;
	return link;
}

function spanOf({ kind }: Marked): HTMLElement {
	return document.createElement(kind === 'run-in' ? 'b' : 'span');
}
