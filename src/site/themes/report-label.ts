/** The few words by which a table names a report: its place and its year. */
import type { Report } from '../../corpus/contract.ts';
import type { PageContext } from '../page-context.ts';
import { placeName, type PlaceIndex } from '../place-index.ts';

/** 钟楼经开区 2025, or 钟楼区 2025计划 for a report that only plans. */
export function reportLabel(
	report: Pick<Report, 'place' | 'placeName' | 'title' | 'reviews' | 'plans'>,
	{ places, context }: { places: PlaceIndex; context: PageContext },
): string {
	const { convert, t } = context;
	const place = places.byId.get(report.place ?? '');
	const name = place
		? placeName(place, convert).short
		: convert(report.placeName ?? report.title.slice(0, 12));
	const [reviewed, planned] = [report.reviews.at(-1), report.plans.at(-1)];
	if (reviewed !== undefined) return `${name} ${reviewed}`;
	return planned === undefined ? name : `${name} ${t('themes.planned', { year: planned })}`;
}
