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
	const [root] = placeTree(index, { reports, convert: asIs });
	expect(root?.reports).toBe(0);
	expect(root?.parts[0]?.parts[0]?.reports).toBe(2);
});
