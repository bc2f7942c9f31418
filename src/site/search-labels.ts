/** The words that the search needs in the browser, in one script; blanks are left for it to fill. */
import {
	passageKinds,
	reportKinds,
	type PassageKind,
	type ReportKind,
} from '../corpus/contract.ts';
import type { Converter } from '../script/converter.ts';
import type { Facet } from '../search/search-state.ts';
import type { Theme } from '../analysis/themes/theme-ids.ts';
import type { Translate } from './translate.ts';

export interface SearchLabels {
	/** 找到 {passages} 段，在 {reports} 份报告里 */
	count: string;
	/** The same where reports are left: 已找到 {passages} 段，在 {reports} 份报告里；另有 {unread} 份…… */
	countSoFar: string;
	/** 筛选：{choices} */
	chosen: string;
	/** {n} and {n}份, behind the value of a facet. */
	units: { passages: string; reports: string };
	/** What the table of places and years counts. */
	counts: { passages: string; reports: string };
	busy: string;
	headings: string;
	/** 没有找到“{query}”。 */
	none: string;
	/** Where no passage has every word: 没有哪一段兼有这几个词…… */
	scattered: string;
	narrowed: string;
	/** “{text}”另有 {n} 段 */
	others: string;
	/** “{text}”另有至少 {n} 段 */
	othersLeast: string;
	/** {text}（{n} 段） */
	part: string;
	/** {text}（至少 {n} 段） */
	partLeast: string;
	/** 第{n}段 */
	passage: string;
	passageKinds: Partial<Record<PassageKind, string>>;
	years: { reviews: string; plans: string; between: string };
	copied: string;
	/** Names of the columns of the table, with commas between them. */
	csv: string;
	/** Names of the values of a facet; those of places come with the reports. */
	names: Record<Exclude<Facet, 'place' | 'year'>, Record<string, string>>;
	/** {year}年 */
	year: string;
}

export function searchLabels(
	t: Translate,
	{ themes, convert }: { themes: readonly Theme[]; convert: Converter },
): SearchLabels {
	return {
		count: t('search.count', { passages: '{passages}', reports: '{reports}' }),
		countSoFar: t('search.count.so-far', {
			passages: '{passages}',
			reports: '{reports}',
			unread: '{unread}',
		}),
		chosen: t('search.chosen', { choices: '{choices}' }),
		units: { passages: '{n}', reports: t('search.count.reports', { n: '{n}' }) },
		counts: { passages: t('search.counts'), reports: t('search.counts.reports') },
		busy: t('search.busy'),
		headings: t('search.headings'),
		none: t('search.none', { query: '{query}' }),
		scattered: t('search.scattered.count', { reports: '{reports}' }),
		narrowed: t('search.narrowed'),
		others: t('search.others.count', { text: '{text}', n: '{n}' }),
		othersLeast: t('search.others.least', { text: '{text}', n: '{n}' }),
		partLeast: t('search.parts.least', { text: '{text}', n: '{n}' }),
		part: t('search.parts.count', { text: '{text}', n: '{n}' }),
		passage: t('passage.number', { n: '{n}' }),
		passageKinds: namedPassageKinds(t),
		years: {
			reviews: t('years.reviews', { years: '{years}' }),
			plans: t('years.plans', { years: '{years}' }),
			between: t('years.between'),
		},
		copied: t('report.copied'),
		csv: t('search.csv'),
		names: {
			kind: reportKindNames(t),
			theme: Object.fromEntries(themes.map(({ id, title }) => [id, convert(title)])),
			status: { outcome: t('status.outcome'), target: t('status.target') },
		},
		year: t('year', { year: '{year}' }),
	};
}

/** Plain paragraphs need no name. */
const named = ['glossary', 'caption', 'byline', 'table-row'] as const satisfies PassageKind[];

function namedPassageKinds(t: Translate): Partial<Record<PassageKind, string>> {
	const found = named.filter((kind) => passageKinds.includes(kind));
	return Object.fromEntries(found.map((kind) => [kind, t(`search.kind.${kind}`)]));
}

function reportKindNames(t: Translate): Record<ReportKind, string> {
	// The keys are those of the list, which `fromEntries` forgets.
	return Object.fromEntries(reportKinds.map((kind) => [kind, t(`kind.${kind}`)])) as Record<
		ReportKind,
		string
	>;
}
