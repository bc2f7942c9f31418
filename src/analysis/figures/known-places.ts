/** From a name in a report to the place that the site knows by it. */
import type { Place } from '../../corpus/places.ts';
import { zoneKinds } from './tables/place-words.ts';

export interface Known {
	places: readonly Place[];
	/** Id or name of the report's place. */
	own: string | undefined;
}

const loneZone = new RegExp(`^[县区市]?(${zoneKinds})$`);

/** The id of a known place; 经开区 alone is the zone that belongs to the report's place, or that place itself. */
export function placeCalled(name: string, { places, own }: Known): string {
	const kind = loneZone.exec(name)?.[1];
	const isOwnZone = ({ id, parent, short }: Place) =>
		kind !== undefined && (id === own || parent === own) && short.endsWith(kind);
	const isNamed = ({ name: full, short, aliases }: Place) =>
		[full, short, ...aliases].includes(name);
	return (places.find(isOwnZone) ?? places.find(isNamed))?.id ?? name;
}

/** The place above the report's own that 全省 or 全市 speaks of, or these words where none is known. */
export function placeAbove(field: string, { places, own }: Known): string {
	const [, kind = ''] = Array.from(field);
	const above = (id: string | undefined): Place | undefined => {
		const place = places.find((one) => one.id === id);
		return !place || place.name.endsWith(kind) ? place : above(place.parent);
	};
	return above(own)?.id ?? field;
}
