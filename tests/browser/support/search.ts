/** The search of the built site as a reader uses it, and what it ought to find. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { randomFrom } from '../../../scripts/bench/random-from.ts';
import { createConverter } from '../../../src/script/converter.ts';
import { createFold, type FoldTable } from '../../../src/script/fold.ts';
import { dist } from './pages.ts';

interface SearchedPassage {
	id: string;
	text: string;
}

export function passages(): SearchedPassage[] {
	return JSON.parse(readFileSync(join(dist, 'data', 'passages.json'), 'utf8')) as SearchedPassage[]; // Written by the build.
}

export interface PlainSearch {
	fold: (text: string) => string;
	/** Ids of the passages whose folded text holds the folded query. */
	search: (typed: string) => string[];
}

/** A plain search, which shares the fold table of the site and nothing else. */
export function plainSearch(): PlainSearch {
	const head = readFileSync(join(dist, 'pagefind', 'hans', 'search.json'), 'utf8');
	const { fold } = JSON.parse(head) as { fold: FoldTable }; // Written by the build.
	const foldScript = createFold(fold);
	const folded = (text: string): string =>
		foldScript(text.replace(/\s/g, ''))
			.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
			.replace(/[“”「」]/g, '"')
			.replace(/[‘’『』]/g, "'")
			.toLowerCase();
	const texts = passages().map(({ id, text }) => ({ id, text: folded(text) }));
	const search = (typed: string): string[] =>
		texts.filter(({ text }) => text.includes(folded(typed))).map(({ id }) => id);
	return { fold: folded, search };
}

/** So many strings of 1 to 12 characters from anywhere in the reports, each in both scripts. */
export function drawStrings(count: number, seed: number): { hans: string; hant: string }[] {
	const convert = createConverter('hant');
	const random = randomFrom(seed);
	const pairs = passages().map(({ text }) => ({ hans: text, hant: convert(text) }));
	const drawn = Array.from({ length: count * 2 }, () => {
		const { hans, hant } = pairs[Math.floor(random() * pairs.length)] ?? { hans: '', hant: '' };
		const start = Math.floor(random() * hans.length);
		const end = start + 1 + Math.floor(random() * 12);
		return { hans: hans.slice(start, end), hant: hant.slice(start, end) };
	});
	// A space in a query separates words; what spaces separate in a report is found closed up.
	const closed = drawn.map(({ hans, hant }) => ({ hans: closeUp(hans), hant: closeUp(hant) }));
	return closed.filter(({ hans }) => hans !== '').slice(0, count);
}

export function closeUp(text: string): string {
	return text.replace(/\s/g, '');
}

export interface Listed {
	total: number;
	ids: string[];
	marked: string[];
}

/** Asks the search page one query after the other and reads what it lists for each. */
export async function askEach(page: Page, queries: readonly string[]): Promise<Listed[]> {
	return page.evaluate(async (typed) => {
		const input = document.querySelector<HTMLInputElement>('main site-search input');
		const results = document.querySelector<HTMLElement>('main [data-total]');
		if (!input?.form || !results) throw new Error('Expected a search page');
		const answered = (): Promise<void> =>
			new Promise((resolve) => {
				const isDone = (): boolean => results.ariaBusy === 'false';
				if (isDone()) resolve();
				const observer = new MutationObserver(() => {
					if (!isDone()) return;
					observer.disconnect();
					resolve();
				});
				observer.observe(results, { attributes: true });
			});
		const listed = [];
		for (const query of typed) {
			input.value = query;
			input.form.requestSubmit();
			await answered();
			const items = Array.from(results.querySelectorAll<HTMLElement>('[data-passage]'));
			listed.push({
				total: Number(results.dataset['total']),
				ids: items.map((item) => item.dataset['passage'] ?? ''),
				marked: Array.from(
					results.querySelectorAll('[data-passage] mark'),
					({ textContent }) => textContent,
				),
			});
		}
		return listed;
	}, queries);
}
