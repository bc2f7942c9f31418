/** Whose plan a part of a report states: under 做强经开区 a report of 钟楼区 plans for 钟楼经开区. */
import type { Passage } from '../../corpus/contract.ts';
import type { Place } from '../../corpus/places.ts';

export interface SectionPlace {
	/** Id of the place that is planned for. */
	place: string;
	/** Whether its other parts may answer: under 做大高新区 no other zone can. */
	isWhole: boolean;
}

export type SectionPlaces = (passage: Pick<Passage, 'headings'>, place: string) => SectionPlace;

/** A zone that the vocabulary need not know: 做大高新区, 东方新城. */
const zone = /(?:经开|高新|开发|老城|核心|新)区|新城/;

export function indexSectionPlaces(places: readonly Place[]): SectionPlaces {
	const byId = new Map(places.map((place) => [place.id, place]));
	const parts = Map.groupBy(places, ({ parent }) => parent);
	return ({ headings }, id) => {
		const whole = byId.get(id);
		const [heading = ''] = headings.toReversed().filter((text) => zone.test(text));
		const part = (parts.get(id) ?? []).find((one) => isCalled(heading, one, whole));
		if (part) return { place: part.id, isWhole: true };
		return { place: id, isWhole: heading === '' };
	};
}

/** By any of its names, or by what is left of them without the district's: 经开区. */
function isCalled(heading: string, part: Place, whole: Place | undefined): boolean {
	const names = [part.name, part.short, ...part.aliases];
	const prefixes = whole ? [whole.short, ...whole.aliases] : [];
	const bare = prefixes
		.filter((prefix) => part.short.startsWith(prefix))
		.map((prefix) => part.short.slice(prefix.length))
		.filter(({ length }) => length > 2);
	return [...names, ...bare].some((name) => heading.includes(name));
}
