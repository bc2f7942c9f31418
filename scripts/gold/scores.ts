/** Counts how well figures agree with their labels; optional labels count neither way. */
import type { Match, Pair } from './match-figures.ts';

/** What is compared for a pair, and the share that is aimed at. */
export const checks = {
	value: { isRight: isValueRight, goal: 0.98 },
	measure: { isRight: isMeasureRight, goal: 0.93 },
	status: { isRight: ({ label, figure }: Pair) => label.status === figure.status, goal: 0.95 },
	period: { isRight: ({ label, figure }: Pair) => label.period === figure.period, goal: 0.93 },
	place: { isRight: ({ label, place }: Pair) => plain(label.place) === plain(place), goal: 0.9 },
	metric: { isRight: isMetricComplete, goal: 0.85 },
} satisfies Record<string, { isRight: (pair: Pair) => boolean; goal: number }>;
export type Check = keyof typeof checks;

export interface Scores {
	found: { precision: number; recall: number; f1: number };
	shares: Record<Check, number>;
}

export function scoreMatches(matches: readonly Match[]): Scores {
	const pairs = matches.flatMap((match) => match.pairs).filter(({ label }) => !label.optional);
	const missed = matches
		.flatMap((match) => match.missed)
		.filter(({ optional }) => !optional).length;
	const surplus = matches.flatMap((match) => match.surplus).length;
	const precision = ratio(pairs.length, pairs.length + surplus);
	const recall = ratio(pairs.length, pairs.length + missed);
	const shareOf = (check: Check) => ratio(pairs.filter(checks[check].isRight).length, pairs.length);
	const shares = Object.fromEntries(
		Object.keys(checks).map((check) => [check, shareOf(check as Check)]),
	);
	return {
		found: { precision, recall, f1: ratio(2 * precision * recall, precision + recall) },
		// The keys are those of `checks`, which Object.keys does not say.
		shares: shares as Scores['shares'],
	};
}

function ratio(part: number, whole: number): number {
	return whole ? part / whole : 1;
}

function isValueRight({ label, figure }: Pair): boolean {
	return (
		Math.abs(label.value - figure.value) <= Math.abs(label.value) * 1e-9 &&
		label.valueHigh === figure.valueHigh &&
		label.unit === plain(figure.unit) &&
		label.bound === figure.bound
	);
}

function isMeasureRight({ label, figure }: Pair): boolean {
	const level = (measure: string) => (measure === 'cumulative' ? 'level' : measure);
	return level(label.measure) === level(figure.measure);
}

/** Brackets and spaces as labels write them. */
function plain(text: string): string {
	return text.replaceAll('（', '(').replaceAll('）', ')').replace(/\s/g, '');
}

/**
 * A stand-in for a reader's judgement, who would not mind the order (企业纳税超亿元, 纳税超亿元企业): the metric
 * holds nearly all the characters of the label's, little besides, and no mark that ends a clause.
 */
function isMetricComplete({ label, figure }: Pair): boolean {
	const [expected, actual] = [core(label.metric), core(figure.metric)];
	if (!actual || /[，；。]/.test(actual)) return false;
	const shared = sharedCharacters(expected, actual);
	return shared >= expected.length * 0.75 && shared >= actual.length * 0.5;
}

/** Without explanations in brackets and the words that labels put in or leave out. */
function core(metric: string): string {
	const bare = plain(metric).replace(/\([^)]*\)$|[“”]/g, '');
	const opening = /^(?:全区|全市|全年|累计|计划|新增|新建|完成|实施|实现|培育|建成|全国)+/;
	return bare.replace(opening, '').replace(/(?:总数|数量|排名)$/, '') || bare;
}

/** How many characters two texts have in common, each counted as often as in both. */
function sharedCharacters(a: string, b: string): number {
	const rest = Array.from(b);
	return Array.from(a).filter((sign) => {
		const index = rest.indexOf(sign);
		if (index === -1) return false;
		rest.splice(index, 1);
		return true;
	}).length;
}
