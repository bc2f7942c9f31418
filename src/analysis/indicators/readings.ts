/** What a figure claims to count, where its words may be read in more than one way. */
import type { Place } from '../../corpus/places.ts';
import type { Figure } from '../figures/contract.ts';
import type { Claim } from './match.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that give each of several things the same number. */
const each = /双双|[均都各皆]/;
/** Parts of a place, whose figures still say something of it; a firm's or a project's, or 全省, do not. */
const part = /^(?!全).*(?:园|区|城|基地|镇|街道|村|试点|中心|[县市旗州省])$/;

export interface Readings {
	/** By all words that the figure was given. */
	whole: Claim;
	/** By the words of its own clause, where a word of novelty came over a comma. */
	own?: Claim;
	/** The comma ends a list, and the word with it: …、潜在独角兽5家，专精特新超150家、高企超500家. */
	isOwnSure: boolean;
}

/** The readings of a figure; none for what belongs to a single firm or project. */
export function readingsOf(
	figure: Figure,
	{ plain, newness }: Vocabulary,
	places: ReadonlyMap<string, Place>,
): Readings | undefined {
	const { place, measure, unit, context } = figure;
	const owner = place === null ? undefined : places.get(place);
	if (place !== null && !owner && !part.test(place)) return undefined;
	const names = owner ? [owner.name, owner.short, ...owner.aliases] : [place ?? ''];
	const claim = (metric: string): Claim => ({
		metric,
		measure,
		unit,
		isEach: metric.includes('、') && each.test(context),
	});
	const metric = plain(withoutNames(figure.metric, names));
	const carried = carriedOver(plain(context), metric, newness);
	return {
		whole: claim(metric),
		...(carried === undefined ? {} : { own: claim(metric.slice(carried.length)) }),
		isOwnSure: isList(context.slice(context.lastIndexOf('，'))),
	};
}

function withoutNames(metric: string, names: readonly string[]): string {
	const name = names
		.filter((one) => one.length > 1 && !one.startsWith('全'))
		.toSorted((a, b) => b.length - a.length)
		.find((one) => metric.includes(one));
	return name === undefined ? metric : metric.replace(name, '');
}

/** The word of novelty at the metric's head, if only an earlier clause has it: 新认定. */
function carriedOver(context: string, metric: string, newness: RegExp): string | undefined {
	const comma = context.lastIndexOf('，');
	const [word] = metric.match(newness) ?? [];
	if (comma === -1 || word === undefined || !metric.startsWith(word)) return undefined;
	return context.slice(comma).includes(word) ? undefined : word;
}

function isList(clause: string): boolean {
	return clause.includes('、');
}
