/** The figures of each series, side by side: repeats joined, values in one unit, notes beside them. */
import type { Report } from '../../corpus/contract.ts';
import type { Place } from '../../corpus/places.ts';
import type { Figure } from '../figures/contract.ts';
import { comparabilityNotes, type ComparabilityNote, type Company } from './comparability.ts';
import type { Indicator } from './contract.ts';
import { inUnitOf } from './match.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One value of a series. */
export interface Member {
	figure: Figure;
	/** Figures of the same report that say the same again, as headlines do. */
	repeats: readonly Figure[];
	/** Id of the place in whose row it stands: its own, or that of the report. */
	place: string | undefined;
	/** In the unit of the series. */
	value: number;
	valueHigh?: number;
	notes: readonly ComparabilityNote[];
}

export interface MemberSeries {
	indicator: Indicator;
	members: readonly Member[];
}

export interface SeriesSources {
	vocabulary: Vocabulary;
	/** In the order in which places stand on pages. */
	places: readonly Place[];
	reports: readonly Pick<Report, 'id' | 'place' | 'reviews' | 'plans'>[];
}

/** Every series that has figures, in the order of the vocabulary, its members by place and year. */
export function gatherSeries(figures: readonly Figure[], sources: SeriesSources): MemberSeries[] {
	const { vocabulary, places, reports } = sources;
	const known = {
		places: new Map(places.map((place) => [place.id, place])),
		reports: new Map(reports.map((report) => [report.id, report])),
		rank: new Map(places.map(({ id }, index) => [id, index])),
	};
	const ofSeries = Map.groupBy(figures, ({ indicator }) => indicator);
	return vocabulary.series.flatMap((indicator) => {
		const members = ofSeries.get(indicator.id);
		if (!members) return [];
		const company = { indicator, members, places: known.places, reports: known.reports };
		return {
			indicator,
			members: joinRepeats(members)
				.map((group) => toMember(group, company, vocabulary.units))
				.toSorted(byPlaceAndYear(known.rank)),
		};
	});
}

/** Figures of one report that state one value of one year alike. */
function joinRepeats(figures: readonly Figure[]): Figure[][] {
	const key = ({ report, place, period, status, value, valueHigh, unit }: Figure) =>
		JSON.stringify([report, place, period, status, value, valueHigh, unit]);
	return [...Map.groupBy(figures, key).values()];
}

function toMember(
	group: readonly Figure[],
	company: Company & { indicator: Indicator },
	units: Vocabulary['units'],
): Member {
	const [figure, ...repeats] = group.toSorted(bySaying);
	if (!figure) throw new Error('Expected a figure, got an empty group');
	const notes = [
		...comparabilityNotes(figure, company),
		...repeats
			.flatMap((one) => comparabilityNotes(one, company))
			.filter(({ kind }) => kind !== 'wording'),
	];
	return {
		figure,
		repeats,
		place: company.places.has(figure.place ?? '')
			? (figure.place ?? undefined)
			: company.reports.get(figure.report)?.place,
		...inUnitOf(company.indicator, figure, units),
		notes: uniqueNotes(notes),
	};
}

/** The text says more than its headline. */
function bySaying(a: Figure, b: Figure): number {
	return Number(a.heading !== undefined) - Number(b.heading !== undefined);
}

function uniqueNotes(notes: readonly ComparabilityNote[]): ComparabilityNote[] {
	return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}

function byPlaceAndYear(rank: ReadonlyMap<string, number>) {
	const rankOf = ({ place }: Member) => rank.get(place ?? '') ?? rank.size;
	const statuses = ['outcome', 'fact', 'target'];
	return (a: Member, b: Member): number =>
		rankOf(a) - rankOf(b) ||
		(a.figure.period ?? '').localeCompare(b.figure.period ?? '') ||
		statuses.indexOf(a.figure.status) - statuses.indexOf(b.figure.status);
}
