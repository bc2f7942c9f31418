/** The comparisons that a report's page leads to. */
import type { Report } from '../../corpus/contract.ts';
import type { PageContext } from '../page-context.ts';
import { placeName, type PlaceIndex } from '../place-index.ts';
import { reportLabel } from '../themes/report-label.ts';

export interface CompareLink {
	href: string;
	/** 钟楼经开区 2025 */
	label: string;
	title: string;
	colour: number | undefined;
}

/** The address of a comparison in the page's script. */
export function comparePath(ids: readonly string[]): string {
	return `/compare/?r=${ids.map(encodeURIComponent).join(',')}`;
}

/** A comparison of `report` with each of its partners. */
export function compareLinks(
	report: Report,
	partners: readonly Report[],
	{ places, context }: { places: PlaceIndex; context: PageContext },
): { links: CompareLink[]; more: string } {
	const { convert, href } = context;
	const links = partners.map((partner) => {
		const place = places.byId.get(partner.place ?? '');
		return {
			href: href(comparePath([report.id, partner.id])),
			label: reportLabel(partner, { places, context }),
			title: convert(partner.title),
			colour: place && placeName(place, convert).colour,
		};
	});
	return { links, more: href(comparePath([report.id])) };
}
