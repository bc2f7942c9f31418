/** A quoted sentence as a page shows it, in one script, with its number or phrase marked. */
import type { Quote } from '../../analysis/followups/contract.ts';
import type { PageContext } from '../page-context.ts';
import { placeName, type PlaceName } from '../place-index.ts';
import type { SiteFollowups } from './load-followups.ts';

export interface QuoteView {
	/** The sentence in three stretches; the marked one may be empty. */
	text: [before: string, marked: string, after: string];
	figure: string | undefined;
	passage: string;
	number: number;
	href: string;
	place: PlaceName | undefined;
	/** Title of the report. */
	title: string;
}

/** `phrase` is the phrase to mark, Simplified, where no figure is compared. */
export function quoteView(
	quote: Quote,
	{ figures, site }: Pick<SiteFollowups, 'figures' | 'site'>,
	{ context, phrase }: { context: PageContext; phrase: string | undefined },
): QuoteView {
	const { convert, href } = context;
	const passage = site.passages.get(quote.passage);
	const report = site.reports.get(quote.report);
	if (!passage || !report) throw new Error(`Expected passage ${quote.passage}, got none`);
	const figure = figures.get(quote.figure ?? '');
	const [from, to] = figure
		? [figure.offset, figure.offset + figure.length]
		: stretchOf(phrase, passage.text.slice(quote.start, quote.end), quote.start);
	const text = convert(passage.text);
	const place = site.places.byId.get(quote.place);
	return {
		text: [text.slice(quote.start, from), text.slice(from, to), text.slice(to, quote.end)],
		figure: quote.figure,
		passage: quote.passage,
		number: passage.number,
		href: href(`/${quote.url}`),
		place: place && placeName(place, convert),
		title: convert(report.title),
	};
}

function stretchOf(phrase: string | undefined, sentence: string, start: number): [number, number] {
	const at = phrase === undefined ? -1 : sentence.indexOf(phrase);
	if (phrase === undefined || at === -1) return [start, start];
	return [start + at, start + at + phrase.length];
}
