/** Whether a report's own words differ from the name of the series in a qualifier, and what they are. */
import type { Figure } from '../figures/contract.ts';
import { plainGrowth, qualifierKinds, type QualifierKind } from './qualifiers.ts';

/** 报告写作“省市区重点项目”, in a series of 重大项目; `undefined` where no qualifier differs. */
export function saidOtherwise(
	{ metric, context }: Pick<Figure, 'metric' | 'context'>,
	name: string,
): string | undefined {
	const word = differingWord(metric, name);
	if (word === undefined) return undefined;
	return sharedRun(metric, context, word) || word || undefined;
}

/** The first qualifier of the metric that the name lacks; or what it says where the name has another besides, if anything. */
function differingWord(metric: string, name: string): string | undefined {
	const own = qualifierKinds.map((kind) => wordOf(metric, name, kind)).find(Boolean);
	const inBrackets = Array.from(metric.matchAll(/（[^）]{1,6}）/g), ([found]) => found);
	const bracket = inBrackets.find((found) => !name.includes(found));
	const [narrower] = qualifierKinds.flatMap((kind) => narrowerWord(metric, name, kind) ?? []);
	return own ?? bracket ?? narrower;
}

function wordOf(metric: string, name: string, { words }: QualifierKind): string | undefined {
	return words
		.filter((word) => !word.test(name))
		.map((word) => word.exec(metric)?.[0])
		.find((found) => found !== undefined && !plainGrowth.test(found));
}

/** 改造 of a name that has 新建（改造）; empty where the metric has neither. */
function narrowerWord(
	metric: string,
	name: string,
	{ words, isMissed = false }: QualifierKind,
): string | undefined {
	const inName = words.filter((word) => word.test(name));
	const inMetric = inName.flatMap((word) => word.exec(metric)?.[0] ?? []);
	if (!isMissed || inName.length < 2 || inMetric.length === inName.length) return undefined;
	return inMetric[0] ?? '';
}

/** What of the metric the report has word for word, with `word` in it: its end if it can be, else its longest run. */
function sharedRun(metric: string, context: string, word: string): string {
	const runs = Array.from(metric, (_, start) =>
		Array.from(metric.slice(start), (_sign, length) => metric.slice(start, start + length + 1)),
	)
		.flat()
		.filter((run) => run.includes(word) && run.length > 1 && context.includes(run));
	const ends = runs.filter((run) => metric.endsWith(run));
	return longest(ends) || longest(runs);
}

function longest(runs: readonly string[]): string {
	return runs.reduce((best, run) => (run.length > best.length ? run : best), '');
}
