/** src/content/places.yaml: the places and who lies in whom, each mistake with its place in the file. */
import type { Problem } from './contract.ts';
import { placeSchema, type Place } from './places.ts';
import { problem } from './problems.ts';
import { readYamlList, type LocatedItem } from './yaml-list.ts';

type LocatedPlace = LocatedItem<Place>;

/** Reads the places; one with a mistake becomes problems, the others are still read. */
export function readPlacesFile(
	yaml: string,
	file: string,
): { places: Place[]; problems: Problem[] } {
	const { items, problems } = readYamlList<Place>(yaml, {
		file,
		schema: placeSchema,
		rules: { syntax: 'places-syntax', field: 'place-field' },
	});
	// A place with a mistake is not read; nobody can say then that a parent is unknown.
	const parents = problems.length ? [] : [...unknownParents(items), ...circles(items)];
	return {
		places: items.map(({ value }) => value),
		problems: [...problems, ...duplicates(items), ...parents],
	};
}

function duplicates(items: readonly LocatedPlace[]): Problem[] {
	const ids = new Set<string>();
	return items.flatMap(({ value: { id }, at }) => {
		const isNew = !ids.has(id);
		ids.add(id);
		return isNew ? [] : [problem('place-duplicate-id', at('id'), { id })];
	});
}

function unknownParents(items: readonly LocatedPlace[]): Problem[] {
	const ids = new Set(items.map(({ value: { id } }) => id));
	return items.flatMap(({ value: { parent }, at }) => {
		if (parent === undefined || ids.has(parent)) return [];
		return [problem('place-unknown-parent', at('parent'), { parent })];
	});
}

/** One problem a circle, at the first of its places. */
function circles(items: readonly LocatedPlace[]): Problem[] {
	const byId = new Map(items.map(({ value }) => [value.id, value]));
	const told = new Set<string>();
	return items.flatMap(({ value, at }) => {
		const circle = circleFrom(value, byId);
		if (!circle || told.has(value.id)) return [];
		for (const { id } of circle) told.add(id);
		const names = [...circle, value].map(({ name }) => name);
		return [problem('place-circle', at('parent'), { names })];
	});
}

/** The places from `start` up, where that way leads back to it: 甲 in 乙, 乙 in 甲. */
function circleFrom(start: Place, byId: ReadonlyMap<string, Place>): Place[] | undefined {
	const way = new Set([start]);
	let above = byId.get(start.parent ?? '');
	while (above && !way.has(above)) {
		way.add(above);
		above = byId.get(above.parent ?? '');
	}
	return above === start ? [...way] : undefined;
}
