/** Makes seeds for measuring a large corpus: those of the site, many times, each a little altered. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { CatalogEntry } from '../../src/corpus/catalog.ts';
import { randomFrom } from './random-from.ts';

/** Reports of a year; each has a place of its own. */
const places = 50;
/** Of a hundred hanzi, those that are altered, so that words grow in number as they would. */
const altered = 1;

/**
 * Writes `count` sources with their catalog below `root`, and the places that they come from. A report
 * keeps the lines and figures of the seed that it is made from; its years go back as the number grows.
 */
export function writeMadeSeeds(
	root: string,
	{ from, count }: { from: string; count: number },
): void {
	const entries = parse(readFileSync(join(from, 'catalog.yaml'), 'utf8')) as CatalogEntry[]; // Checked by ingest.
	const seeds = entries.map((entry) => ({
		entry,
		text: readFileSync(join(from, entry.file), 'utf8'),
	}));
	const random = randomFrom(1);
	const catalog = Array.from({ length: count }, (_, index): CatalogEntry => {
		const seed = seeds[index % seeds.length];
		if (!seed) throw new Error(`Expected entries in the catalog of ${from}, got none`);
		const { entry, text } = seed;
		const back = Math.floor(index / places);
		const earlier = (years: readonly number[]) => years.map((year) => year - back);
		const file = `made-${index}.txt`;
		writeFileSync(join(root, 'seeds', file), yearsBack(alter(text, random), back));
		const place = `made-${index % places}`;
		const years = { reviews: earlier(entry.reviews), plans: earlier(entry.plans) };
		return { ...entry, id: `made-${index}`, file, place, ...years };
	});
	writeFileSync(
		join(root, 'seeds', 'catalog.yaml'),
		stringify(catalog, { aliasDuplicateObjects: false }),
	);
	const path = join(root, 'src', 'content', 'places.yaml');
	writeFileSync(path, `${readFileSync(path, 'utf8')}\n${stringify(madePlaces())}`);
}

function madePlaces(): unknown[] {
	return Array.from({ length: places }, (_, index) => {
		const name = `第${index}区`;
		return {
			id: `made-${index}`,
			name: `常州市${name}`,
			short: name,
			kind: 'district',
			parent: 'changzhou',
			aliases: [],
			colour: 1 + (index % 8),
		};
	});
}

/** 2024年 → 2021年 for 3. */
function yearsBack(text: string, years: number): string {
	return text.replace(/(?<!\d)20[12]\d(?=年)/g, (year) => String(Number(year) - years));
}

function alter(text: string, random: () => number): string {
	const hanzi = text.match(/\p{Script=Han}/gu) ?? [];
	return text.replace(/\p{Script=Han}/gu, (sign) => {
		return random() * 100 < altered ? (hanzi[Math.floor(random() * hanzi.length)] ?? sign) : sign;
	});
}
