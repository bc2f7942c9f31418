/** Which places a page has room for, where it shows the tree of all. */
import { placesWithoutParent, type PlaceIndex } from './place-index.ts';

/** Ids of at most so many places, from the top down; the parts of a place are shown all or none. */
export function shownPlaces(places: PlaceIndex, most: number): ReadonlySet<string> {
	const queue = placesWithoutParent(places).slice(0, most);
	const shown = new Set(queue.map(({ id }) => id));
	for (const { id } of queue) {
		const parts = places.parts.get(id) ?? [];
		if (shown.size + parts.length > most) continue;
		for (const part of parts) shown.add(part.id);
		queue.push(...parts);
	}
	return shown;
}
