/** Series that count one thing in another way: 新认定科技型中小企业 and 科技型中小企业总数. */
import type { Indicator } from '../indicators/contract.ts';
import type { Member, MemberSeries } from '../indicators/series.ts';

/** What tells the count and not the thing; 潜在 of 潜在独角兽企业 tells the thing. */
const counting = /^(?:有效|新增|新认定|认定|新入库|入库|评价)+|(?:总数|总量|数|评价入库)$/g;

/** A function that gives the members of all series that count the same as an indicator, and otherwise. */
export function indexOtherCounts(
	series: readonly MemberSeries[],
): (indicator: Indicator) => readonly Member[] {
	const byId = new Map(series.map((one) => [one.indicator.id, one]));
	return (indicator) =>
		indicator.unlike
			.flatMap((id) => byId.get(id) ?? [])
			.filter((other) => isSameThing(indicator, other.indicator))
			.flatMap(({ members }) => members);
}

function isSameThing(one: Indicator, other: Indicator): boolean {
	const isAlike = one.unit === other.unit && one.measure === other.measure;
	return isAlike && one.name.replace(counting, '') === other.name.replace(counting, '');
}
