import { expect, test } from 'vitest';
import type { Place } from '../../../../src/corpus/places.ts';
import { indexPartners, partnersOf } from '../../../../src/site/compare/partners.ts';
import { readyPairs } from '../../../../src/site/compare/ready-pairs.ts';
import { indexPlaces } from '../../../../src/site/place-index.ts';
import { report } from '../support/samples.ts';

const place = (id: string, kind: Place['kind'], parent?: string): Place => {
	return { id, name: id, short: id, kind, aliases: [], ...(parent && { parent }) };
};
const places = indexPlaces([
	place('city', 'city'),
	place('district', 'district', 'city'),
	place('zone', 'development-zone', 'district'),
	place('other', 'district', 'city'),
	place('elsewhere', 'district'),
]);
const of = (id: string, placeId: string, year: number) =>
	report(id, { place: placeId, reviews: [year] });
const reports = [
	of('zone-2023', 'zone', 2023),
	of('zone-2024', 'zone', 2024),
	of('zone-2025', 'zone', 2025),
	of('district-2024', 'district', 2024),
	of('district-2025', 'district', 2025),
	of('other-2025', 'other', 2025),
	of('elsewhere-2025', 'elsewhere', 2025),
	report('unknown'),
];
const index = indexPartners(reports, places);
const idsFor = (id: string) => {
	const found = reports.find((one) => one.id === id);
	return found ? partnersOf(found, index).map((partner) => partner.id) : [];
};

test('other years of the place come first, then the latest reports of the places around it', () => {
	expect(idsFor('zone-2024')).toEqual(['zone-2025', 'zone-2023', 'district-2025', 'other-2025']);
});

test('a report is no partner of its own, and places of another tree are none', () => {
	expect(idsFor('elsewhere-2025')).toEqual([]);
});

test('a report of no known place has no partners', () => {
	expect(idsFor('unknown')).toEqual([]);
});

test('a place with many years does not offer them all', () => {
	const years = Array.from({ length: 40 }, (_, at) => of(`y-${at}`, 'zone', 1980 + at));
	const [first] = years;
	const partners = first && partnersOf(first, indexPartners(years, places));
	expect(partners).toHaveLength(12);
	expect(partners?.[0]?.id).toBe('y-39');
});

test('to begin with, two years of one place come before two places, and no pair twice', () => {
	const pairs = readyPairs(reports, places).map((pair) => pair.map(({ id }) => id));
	expect(pairs).toEqual([
		['zone-2023', 'zone-2025'],
		['zone-2025', 'zone-2024'],
		['district-2025', 'district-2024'],
		['other-2025', 'district-2025'],
	]);
});
