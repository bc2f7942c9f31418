/**
 * Measures search on the built site and on a made corpus of 1,000 reports:
 * `npm run bench:search -- [--site dist] [--reports 1000]`. Bytes are gzipped, from nothing up to the
 * whole answer; those of the search page itself, its styles and scripts, are added to both.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { headFile, type SearchHead } from '../src/search/contract.ts';
import { randomFrom } from './bench/random-from.ts';
import { makeBundle } from './bench-search/made-bundle.ts';
import { makeReports } from './bench-search/made-corpus.ts';
import { formatMeasurements, measure, type Measurement } from './bench-search/measure.ts';
import { searchPageBytes } from './bench-search/page-bytes.ts';

const budgets = { site: 200 * 1024, made: 450 * 1024 };

const { values } = parseArgs({
	options: {
		site: { type: 'string', default: 'dist' },
		reports: { type: 'string', default: '1000' },
	},
});

const random = randomFrom(7);
const page = searchPageBytes(values.site);
const bundle = join(values.site, 'pagefind', 'hans');
const head = JSON.parse(readFileSync(join(bundle, headFile), 'utf8')) as SearchHead; // Written by the build.
const passages = z
	.array(z.object({ id: z.string(), report: z.string(), text: z.string() }))
	.parse(JSON.parse(readFileSync(join(values.site, 'data', 'passages.json'), 'utf8')));

const drawn = draw(
	passages.map(({ text }) => text),
	{ count: 300, longest: 12 },
);
const load = (name: string): Promise<Uint8Array> =>
	Promise.resolve(readFileSync(join(bundle, name)));
const onSite = withPage(await measure(drawn, { load, passages }));
console.log(formatMeasurements('built site', onSite));

const made = makeReports(Number(values.reports), {
	texts: passages.map(({ text }) => text),
	random,
});
const madePassages = made.flatMap(({ report, passages: all }) =>
	all.map(({ number, text }) => ({ id: `${report.id}#p${number}`, report: report.id, text })),
);
const madeTexts = madePassages.map(({ text }) => text);
const files = await makeBundle(made, head.fold);
const loadMade = (name: string): Promise<Uint8Array> => {
	const bytes = files.get(name);
	return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`Expected ${name}, got none`));
};
const any = draw(madeTexts, { count: 20, longest: 12 });
console.log(
	formatMeasurements(
		`${made.length} made reports`,
		withPage(await measure(any, { load: loadMade, passages: madePassages })),
	),
);
const seldom = withPage(
	await measure(seldomHanzi({ count: 40, below: 50 }), { load: loadMade, passages: madePassages }),
);
const most = Math.max(...seldom.map(({ reports }) => reports));
console.log(formatMeasurements(`three hanzi in fewer than 50 of them (at most ${most})`, seldom));

const isWithin = (all: readonly Measurement[], budget: number): boolean =>
	all.every(
		({ expected, listed, right, bytes }) =>
			right === expected && right === listed && bytes <= budget,
	);
process.exitCode = isWithin(onSite, budgets.site) && isWithin(seldom, budgets.made) ? 0 : 1;

/** Strings from anywhere in the texts; a space would separate words. */
function draw(
	texts: readonly string[],
	{ count, longest }: { count: number; longest: number },
): string[] {
	const strings = Array.from({ length: count * 2 }, () => {
		const text = texts[Math.floor(random() * texts.length)] ?? '';
		const start = Math.floor(random() * text.length);
		return text.slice(start, start + 1 + Math.floor(random() * longest));
	});
	return strings.filter((text) => text !== '' && !/\s/.test(text)).slice(0, count);
}

/** Strings of three hanzi that few of the made reports hold. */
function seldomHanzi({ count, below }: { count: number; below: number }): string[] {
	const strings = draw(madeTexts, { count: count * 40, longest: 3 });
	const isSeldom = (text: string): boolean => {
		const holding = madePassages.filter((passage) => passage.text.includes(text));
		return new Set(holding.map(({ report }) => report)).size < below;
	};
	const three = strings.filter((text) => /^\p{Script=Han}{3}$/u.test(text));
	return three.filter(isSeldom).slice(0, count);
}

function withPage(measured: readonly Measurement[]): Measurement[] {
	return measured.map((measurement) => ({
		...measurement,
		bytes: measurement.bytes + page.bytes,
		requests: measurement.requests + page.requests,
	}));
}
