/** What stands between two figures of one series: the reasons to compare them with care, by rule. */
import type { Report } from '../../corpus/contract.ts';
import type { Place } from '../../corpus/places.ts';
import type { Figure } from '../figures/contract.ts';
import type { Indicator } from './contract.ts';
import { saidOtherwise } from './said-otherwise.ts';

export type ComparabilityNote =
	/** A zone beside the district that it is part of; `whole` is the district's id. */
	| { kind: 'zone'; whole: string }
	/** Not one calendar year: 2022/2024, 2024Q1-Q3. */
	| { kind: 'period'; period: string }
	/** A running total beside counts of one year. */
	| { kind: 'cumulative' }
	/** Counted from another sum than the rest: 超10亿元或1亿美元. */
	| { kind: 'threshold'; text: string }
	/** Expected when it was said: 预计有效高企数超490家. */
	| { kind: 'estimated' }
	/** Of a park or another part of the place only: 东方新城. */
	| { kind: 'part'; name: string }
	/** One number for several things: 输变电产业、汽车零部件产值双双破百亿. */
	| { kind: 'shared' }
	/** Said otherwise than the series is called, in a qualifier: 重点项目 among 重大项目. */
	| { kind: 'wording'; text: string };

export interface Company {
	indicator: Pick<Indicator, 'kind' | 'name'>;
	/** Every figure of the series. */
	members: readonly Figure[];
	places: ReadonlyMap<string, Place>;
	reports: ReadonlyMap<string, Pick<Report, 'place' | 'reviews' | 'plans'>>;
}

/** The notes that a figure needs in the company of the others of its series. */
export function comparabilityNotes(figure: Figure, company: Company): ComparabilityNote[] {
	return [
		zoneNote(figure, company),
		partNote(figure, company),
		periodNote(figure),
		cumulativeNote(figure, company),
		thresholdNote(figure, company),
		estimatedNote(figure, company),
		sharedNote(figure),
		wordingNote(figure, company),
	].filter((note) => note !== undefined);
}

function zoneNote({ place }: Figure, { members, places }: Company): ComparabilityNote | undefined {
	const present = new Set(members.map((member) => member.place));
	const seen = new Set<string>();
	let above = places.get(place ?? '')?.parent;
	while (above !== undefined && !seen.has(above)) {
		if (present.has(above)) return { kind: 'zone', whole: above };
		seen.add(above);
		above = places.get(above)?.parent;
	}
	return undefined;
}

/** A part of a place at the head of a clause; 建设产业园 is a deed, and 各产业园 are all of them. */
const partNamed =
	/(?:^|，)(?!新建|建设|建成|打造|推动|推进|全|各|[省市]级|国家级)(\p{Script=Han}{2,6}(?:新城|片区|核心区|科学城|产业园|工业园|科技园|智造园))/u;

function partNote({ place, context }: Figure, { places }: Company): ComparabilityNote | undefined {
	if (place !== null && !places.has(place)) return { kind: 'part', name: place };
	const name = partNamed.exec(context)?.[1];
	return name === undefined ? undefined : { kind: 'part', name };
}

function periodNote({ period }: Figure): ComparabilityNote | undefined {
	if (period === null || /^\d{4}$/.test(period)) return undefined;
	return { kind: 'period', period };
}

function cumulativeNote(
	{ measure }: Figure,
	{ indicator, members }: Company,
): ComparabilityNote | undefined {
	const hasOthers = members.some((member) => member.measure !== 'cumulative');
	const isTotal = measure === 'cumulative' && indicator.kind !== 'stock';
	return isTotal && hasOthers ? { kind: 'cumulative' } : undefined;
}

/** 超10亿元, 10亿元以上, 投资超10亿元或1亿美元 */
const threshold = /超?[\d.百千十]*[万亿]+(?:元|美元)(?:或[\d.]*[万亿]+美?元)?(?:以上|级)?/;

function thresholdNote({ metric }: Figure, { members }: Company): ComparabilityNote | undefined {
	const text = threshold.exec(metric)?.[0];
	if (text === undefined) return undefined;
	const differs = members.some((member) => plainSum(member.metric) !== plainSum(metric));
	return differs ? { kind: 'threshold', text } : undefined;
}

/** 超10亿元 and 10亿元以上 are one threshold. */
function plainSum(metric: string): string {
	return (threshold.exec(metric)?.[0] ?? '').replace(/^超|以上$|级$/g, '');
}

function estimatedNote(
	{ status, context, period, report }: Figure,
	{ reports }: Company,
): ComparabilityNote | undefined {
	if (status !== 'target') return undefined;
	const years = reports.get(report);
	const year = Number(period?.slice(0, 4));
	const isReview = years?.reviews.includes(year) && !years.plans.includes(year);
	return isReview || context.includes('预计') ? { kind: 'estimated' } : undefined;
}

function sharedNote({ metric, context }: Figure): ComparabilityNote | undefined {
	return metric.includes('、') && /双双|[均都各皆]/.test(context) ? { kind: 'shared' } : undefined;
}

function wordingNote(
	{ metric, context }: Figure,
	{ indicator, members, places }: Company,
): ComparabilityNote | undefined {
	if (members.length < 2) return undefined;
	const names = [...places.values()].flatMap(({ name, short, aliases }) => [
		name,
		short,
		...aliases,
	]);
	const bare = names.reduce((words, name) => words.replace(`（${name}）`, ''), metric);
	const text = saidOtherwise({ metric: bare, context }, indicator.name);
	return text === undefined ? undefined : { kind: 'wording', text };
}
