/** One passage of a comparison: its headings, its text, and the way to it in its report. */
import type { ComparedPassage, ComparedReport } from '../../site/compare/contract.ts';
import { markedText } from './marked-text.ts';
import { passageAddress } from './passage-address.ts';
import type { ShowOptions } from './show-section.ts';
import { fill, part, type Make } from './templates.ts';

export function showPassage(
	passage: ComparedPassage,
	setting: ShowOptions & { report: ComparedReport },
): HTMLElement {
	const { report, make, root } = setting;
	const element = make('passage');
	const text = part(element, 'text');
	const link = part(element, 'source');
	// Unlike its number, an id of its own tells passages of several reports apart.
	element.id = `${report.id}-p${passage.number}`;
	const id = `${report.id}#p${passage.number}`;
	element.dataset['passage'] = id;
	text.append(...markedText(passage, { report, root }));
	link.setAttribute('href', passageAddress(report, passage.number, root));
	fill(link, { n: passage.number });
	text.before(...(passage.before ?? []).map((heading) => headingOf(heading, make)));
	text.after(...(passage.after ?? []).map((heading) => headingOf(heading, make)));
	part(element, 'links').append(...elsewhereLinks(id, setting));
	return element;
}

/** The way to the counterparts that stand under another theme. */
function elsewhereLinks(
	id: string,
	{ elsewhere, reports, make, root }: ShowOptions,
): HTMLElement[] {
	return (elsewhere?.get(id) ?? []).flatMap(({ column, number }) => {
		const report = reports[column];
		if (!report) return [];
		const link = make('elsewhere');
		link.setAttribute('href', passageAddress(report, number, root));
		fill(link, { label: report.label, n: number });
		return link;
	});
}

function headingOf(text: string, make: Make): HTMLElement {
	const heading = make('heading');
	heading.textContent = text;
	return heading;
}
