/** One passage of a comparison: its headings, its text, and the way to it in its report. */
import type { ComparedPassage, ComparedReport } from '../../site/compare/contract.ts';
import { markedText } from './marked-text.ts';
import { passageAddress } from './passage-address.ts';
import { fill, part, type Make } from './templates.ts';

export function showPassage(
	passage: ComparedPassage,
	{ report, make, root }: { report: ComparedReport; make: Make; root: URL },
): HTMLElement {
	const element = make('passage');
	const text = part(element, 'text');
	const link = part(element, 'source');
	// Unlike its number, an id of its own tells passages of several reports apart.
	element.id = `${report.id}-p${passage.number}`;
	element.dataset['passage'] = `${report.id}#p${passage.number}`;
	text.append(...markedText(passage, { report, root }));
	link.setAttribute('href', passageAddress(report, passage.number, root));
	fill(link, { n: passage.number });
	text.before(...(passage.before ?? []).map((heading) => headingOf(heading, make)));
	text.after(...(passage.after ?? []).map((heading) => headingOf(heading, make)));
	return element;
}

function headingOf(text: string, make: Make): HTMLElement {
	const heading = make('heading');
	heading.textContent = text;
	return heading;
}
