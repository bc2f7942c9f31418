import { expect, test } from 'vitest';
import type { Place } from '../../../src/corpus/places.ts';
import {
	indexPlaces,
	placeName,
	placesAbove,
	placesWithoutParent,
} from '../../../src/site/place-index.ts';
import { placeTree } from '../../../src/site/place-tree.ts';
import { asIs, report } from './support/samples.ts';

const place = (id: string, kind: Place['kind'], parent?: string): Place => {
	return { id, name: id, short: id, kind, aliases: [], ...(parent && { parent }) };
};
const city = place('changzhou', 'city');
const zone = place('a-zone', 'development-zone', 'changzhou');
const district = place('zhonglou', 'district', 'changzhou');
const inner = place('zhonglou-edz', 'development-zone', 'zhonglou');
const index = indexPlaces([inner, zone, district, city]);

test('parents come before their parts, districts before zones', () => {
	expect(index.places).toEqual([city, district, inner, zone]);
});

test('the places above one begin with the outermost', () => {
	expect(placesAbove(inner, index)).toEqual([city, district]);
	expect(placesAbove(city, index)).toEqual([]);
});

test('a place whose parent is not known stands at the top', () => {
	const lost = place('lost', 'district', 'nowhere');
	expect(placesWithoutParent(indexPlaces([lost]))).toEqual([lost]);
});

test('places that are above each other do not go round for ever', () => {
	const [a, b] = [place('a', 'district', 'b'), place('b', 'district', 'a')];
	expect(placesAbove(a, indexPlaces([a, b])).length).toBeLessThanOrEqual(2);
});

test('a colour is the one given, else always the same for a place, and none for a city', () => {
	expect(placeName({ ...district, colour: 3 }, asIs).colour).toBe(3);
	expect(placeName(zone, asIs).colour).toBe(placeName({ ...zone, name: '别名' }, asIs).colour);
	expect(placeName(zone, asIs).colour).toBeGreaterThanOrEqual(1);
	expect(placeName(zone, asIs).colour).toBeLessThanOrEqual(8);
	expect(placeName(city, asIs).colour).toBeUndefined();
});

test('the tree counts the reports of each place, not of its parts', () => {
	const reports = [
		report('r1', { place: 'zhonglou-edz' }),
		report('r2', { place: 'zhonglou-edz' }),
	];
	const {
		branches: [root],
		rest,
	} = placeTree(index, { reports, convert: asIs, most: 9 });
	expect(rest).toBe(0);
	expect(root?.reports).toBe(0);
	expect(root?.parts[0]?.parts[0]?.reports).toBe(2);
});

test('a tree of many places shows the upper ones, families whole, and counts the others', () => {
	const { branches, rest } = placeTree(index, { reports: [], convert: asIs, most: 3 });
	expect(branches.map((branch) => [branch.place.id, branch.more])).toEqual([['changzhou', 0]]);
	expect(branches[0]?.parts.map((branch) => [branch.place.id, branch.more])).toEqual([
		['zhonglou', 1],
		['a-zone', 0],
	]);
	expect(rest).toBe(0);
	const [a, b] = [place('a', 'city'), place('b', 'city')];
	const narrow = placeTree(indexPlaces([a, b]), { reports: [], convert: asIs, most: 1 });
	expect([narrow.branches.length, narrow.rest]).toEqual([1, 1]);
});
