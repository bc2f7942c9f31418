/** Decides by rule what the numbers of later reports say of a planned one. */
import type { ComparabilityNote } from '../indicators/comparability.ts';
import type { Indicator } from '../indicators/contract.ts';
import type { Member } from '../indicators/series.ts';
import { compareAmounts, type Amount, type Comparison } from './compare.ts';
import type { RuleId } from './rules.ts';

/** A planned number of a series and what was reported of it; both in the unit of the series. */
export interface NumberPair {
	indicator: Pick<Indicator, 'name' | 'unit' | 'kind'>;
	target: Member;
	/** Of the place itself. */
	own: readonly Member[];
	/** Of its parts, asked where nothing is reported of the whole. */
	parts: readonly Member[];
}

const ruleOfComparison = {
	reached: 'number-reached',
	missed: 'number-missed',
	near: 'near-target',
	open: 'open-number',
} satisfies Record<Comparison, RuleId>;

/** Averages and rates do not add up from part to whole, sums and counts do. */
const notAdditive = /人均|均|率|比重|占比|强度|密度|标准|指数/;

/** The rule for a pair with at least one reported number. */
export function numberRule({ indicator, target, own, parts }: NumberPair): RuleId {
	const rules = own.length
		? own.map((outcome) => ownRule(indicator, target, outcome))
		: parts.map((outcome) => partRule(indicator, target, outcome));
	const [rule, ...others] = new Set(rules);
	if (!rule) throw new Error('Expected a reported number, got none');
	if (others.length === 0) return rule;
	// What one part reaches alone, the others only add to.
	return own.length ? 'differing-numbers' : (rules.find((one) => one !== 'part-only') ?? rule);
}

function ownRule(indicator: NumberPair['indicator'], target: Member, outcome: Member): RuleId {
	if (has(outcome, 'part')) return 'part-only';
	const comparison = compareAmounts(amountOf(target), amountOf(outcome));
	const obstacle = obstacleTo(indicator, target, outcome);
	if (obstacle) return obstacle;
	if (has(target, 'shared') && !has(outcome, 'shared') && comparison === 'reached') {
		return 'one-of-several';
	}
	return ruleOfComparison[comparison];
}

/** 超亿元项目11个 of a zone alone reach the district's 10; 1家 of its 5家 says nothing of the rest. */
function partRule(indicator: NumberPair['indicator'], target: Member, outcome: Member): RuleId {
	const isCeiling = target.figure.bound === '<=';
	if (isCeiling || !isAdditive(indicator, target) || obstacleTo(indicator, target, outcome)) {
		return 'part-only';
	}
	const comparison = compareAmounts(amountOf(target), amountOf(outcome));
	if (comparison !== 'reached') return 'part-only';
	return has(target, 'shared') ? 'one-of-several' : 'part-suffices';
}

function isAdditive({ name, unit }: NumberPair['indicator'], { figure }: Member): boolean {
	const isSum = figure.measure === 'level' || figure.measure === 'cumulative';
	return isSum && unit !== '%' && !notAdditive.test(name);
}

function obstacleTo(
	{ kind }: NumberPair['indicator'],
	target: Member,
	outcome: Member,
): RuleId | undefined {
	if (has(outcome, 'estimated')) return 'estimated';
	if (has(outcome, 'period')) return 'other-period';
	const isTotal = ({ figure }: Member) => figure.measure === 'cumulative';
	if (kind !== 'stock' && isTotal(target) !== isTotal(outcome)) return 'other-count';
	return has(target, 'threshold') || has(outcome, 'threshold') ? 'other-count' : undefined;
}

function has({ notes }: Member, kind: ComparabilityNote['kind']): boolean {
	return notes.some((note) => note.kind === kind);
}

function amountOf({ figure, value, valueHigh }: Member): Amount {
	const { bound, measure } = figure;
	return { value, bound, measure, ...(valueHigh === undefined ? {} : { valueHigh }) };
}
