/** Shows what stands beside an answer: other ways of writing, and parts of what was not found. */
import type { FoundPart } from '../../search/found-parts.ts';
import type { OtherWriting } from './besides.ts';
import { showReports, type ShowContext } from './show-reports.ts';
import { fill, slot } from './view.ts';

/** Other ways of writing, each folded up or not. */
export function showOthers(
	others: readonly OtherWriting[],
	{ isOpen, ...context }: ShowContext & { isOpen: boolean },
): void {
	const { view, labels } = context;
	const part = view.part('others');
	part.hidden = others.length === 0;
	const groups = others.map(({ text, query, total, isLeast, reports }) => {
		const group = view.copy('group');
		group.toggleAttribute('open', isOpen);
		slot(group, 'summary').textContent = fill(isLeast ? labels.othersLeast : labels.others, {
			text,
			n: total,
		});
		const link = (url: string) => context.link(url, query);
		showReports(slot(group, 'reports'), reports, { ...context, link, most: total });
		return group;
	});
	slot(part, 'groups').replaceChildren(...groups);
}

/** Parts of a query that was not found; `search` is the address of the search for one. */
export function showParts(
	parts: readonly FoundPart[],
	{ view, labels, search }: ShowContext & { search: (query: string) => string },
): void {
	const shown = view.part('parts');
	shown.hidden = parts.length === 0;
	const links = parts.map(({ text, total, isLeast }) => {
		const part = view.copy('part');
		part.textContent = fill(isLeast ? labels.partLeast : labels.part, { text, n: total });
		part.setAttribute('href', search(text));
		return part;
	});
	slot(shown, 'parts').replaceChildren(...links);
}
