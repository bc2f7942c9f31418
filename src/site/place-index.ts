/** Places as pages need them: by id, with what lies above and below each. */
import { placeKinds, type Place } from '../corpus/places.ts';
import type { Converter } from '../script/converter.ts';

export interface PlaceIndex {
	/** Every place, parents before their parts; those side by side by kind, then by id. */
	places: readonly Place[];
	byId: ReadonlyMap<string, Place>;
	parts: ReadonlyMap<string, readonly Place[]>;
}

/** A place as a page names it. */
export interface PlaceName {
	id: string;
	name: string;
	short: string;
	/** Absent for a city or a province that was given none: it stands above those compared. */
	colour: number | undefined;
}

const colours = 8;

export function indexPlaces(places: readonly Place[]): PlaceIndex {
	const sorted = places.toSorted(byKind);
	const byId = new Map(sorted.map((place) => [place.id, place]));
	const isRoot = ({ parent }: Place) => parent === undefined || !byId.has(parent);
	const parts = Map.groupBy(
		sorted.filter((place) => !isRoot(place)),
		({ parent = '' }) => parent,
	);
	const withParts = (place: Place): Place[] => [
		place,
		...(parts.get(place.id) ?? []).flatMap(withParts),
	];
	return { places: sorted.filter(isRoot).flatMap(withParts), byId, parts };
}

function byKind(a: Place, b: Place): number {
	return placeKinds.indexOf(a.kind) - placeKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}

/** The places at the top of the tree: 常州市. */
export function placesWithoutParent({ places, byId }: PlaceIndex): Place[] {
	return places.filter(({ parent }) => parent === undefined || !byId.has(parent));
}

/** The places above one, outermost first: 常州市 above 钟楼区 above 钟楼经开区. */
export function placesAbove(place: Place, { byId }: PlaceIndex): Place[] {
	const above: Place[] = [];
	for (let parent = parentOf(place, byId); parent && !above.includes(parent);) {
		above.unshift(parent);
		parent = parentOf(parent, byId);
	}
	return above;
}

function parentOf({ parent }: Place, byId: PlaceIndex['byId']): Place | undefined {
	return parent === undefined ? undefined : byId.get(parent);
}

export function placeName(place: Place, convert: Converter): PlaceName {
	const { id, name, short, kind, colour } = place;
	const isAbove = kind === 'province' || kind === 'city';
	return {
		id,
		name: convert(name),
		short: convert(short),
		colour: colour ?? (isAbove ? undefined : fallbackColour(id)),
	};
}

/** A place without a colour of its own gets the same one on every page and at every build. */
function fallbackColour(id: string): number {
	const sum = [...id].reduce(
		(total, character) => (total * 31 + (character.codePointAt(0) ?? 0)) % 9973,
		7,
	);
	return (sum % colours) + 1;
}
