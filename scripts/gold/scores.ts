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
 * A stand-in for a reader's judgement: the metric holds nearly all the characters of the label's,
 * in order, little besides, and no mark that ends a clause.
 */
export function isMetricComplete({ label, figure }: Pair): boolean {
	const [expected, actual] = [core(label.metric), core(figure.metric)];
	if (!actual || /[，；。]/.test(actual)) return false;
	const shared = commonLength(expected, actual);
	return shared >= expected.length * 0.75 && shared >= actual.length * 0.5;
}

/** Without explanations in brackets and the words that labels put in or leave out. */
function core(metric: string): string {
	const bare = plain(metric).replace(/\([^)]*\)$|[“”]/g, '');
	return (
		bare
			.replace(/^(?:全区|全市|全年|新增|新建|完成|实施|实现|培育|建成|全国)+/, '')
			.replace(/(?:总数|数量|排名)$/, '') || bare
	);
}

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
	let previous = new Array<number>(b.length + 1).fill(0);
	for (const sign of a) {
		const row = [0];
		for (let index = 0; index < b.length; index += 1) {
			const longest = Math.max(previous[index + 1] ?? 0, row[index] ?? 0);
			row.push(sign === b[index] ? (previous[index] ?? 0) + 1 : longest);
		}
		previous = row;
	}
	return previous.at(-1) ?? 0;
}
