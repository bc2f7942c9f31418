/** Places as a tree, each with the number of its reports. */
import type { Report } from '../corpus/contract.ts';
import type { Place } from '../corpus/places.ts';
import type { Converter } from '../script/converter.ts';
import { placeName, placesWithoutParent, type PlaceIndex, type PlaceName } from './place-index.ts';
import { shownPlaces } from './shown-places.ts';

export interface PlaceBranch {
	place: PlaceName;
	/** Number of the place's own reports. */
	reports: number;
	parts: PlaceBranch[];
	/** Parts that found no room here; the page of the place has them. */
	more: number;
}

export interface PlaceTree {
	branches: PlaceBranch[];
	/** Places at the top that found no room. */
	rest: number;
}

interface TreeSources {
	reports: readonly Report[];
	convert: Converter;
	/** Places that the page has room for. */
	most: number;
}

export function placeTree(places: PlaceIndex, { reports, convert, most }: TreeSources): PlaceTree {
	const ofPlace = Map.groupBy(reports, ({ place }) => place);
	const shown = shownPlaces(places, most);
	const isShown = ({ id }: Place) => shown.has(id);
	const branch = (place: Place): PlaceBranch => {
		const parts = places.parts.get(place.id) ?? [];
		const inside = parts.filter(isShown);
		return {
			place: placeName(place, convert),
			reports: ofPlace.get(place.id)?.length ?? 0,
			parts: inside.map(branch),
			more: parts.length - inside.length,
		};
	};
	const top = placesWithoutParent(places);
	const branches = top.filter(isShown).map(branch);
	return { branches, rest: top.length - branches.length };
}
