/** Places as a tree, each with the number of its reports. */
import type { Report } from '../corpus/contract.ts';
import type { Place } from '../corpus/places.ts';
import type { Converter } from '../script/converter.ts';
import { placeName, placesWithoutParent, type PlaceIndex, type PlaceName } from './place-index.ts';

export interface PlaceBranch {
	place: PlaceName;
	/** Number of the place's own reports. */
	reports: number;
	parts: PlaceBranch[];
}

export function placeTree(
	places: PlaceIndex,
	{ reports, convert }: { reports: readonly Report[]; convert: Converter },
): PlaceBranch[] {
	const ofPlace = Map.groupBy(reports, ({ place }) => place);
	const branch = (place: Place): PlaceBranch => ({
		place: placeName(place, convert),
		reports: ofPlace.get(place.id)?.length ?? 0,
		parts: (places.parts.get(place.id) ?? []).map(branch),
	});
	return placesWithoutParent(places).map(branch);
}
