/** What the page of one series shows: its values with their sentences, and its chart. */
import type { Member, MemberSeries } from '../../analysis/indicators/series.ts';
import type { Theme } from '../../analysis/themes/theme-ids.ts';
import { breadcrumbNode, type Crumb } from '../breadcrumb.ts';
import { citationOf, type CitationPart } from '../citation.ts';
import { figureSentence, type FigureSentence, type TextIndex } from '../figures/figure-sentence.ts';
import type { JsonLdNode } from '../json-ld.ts';
import type { PageContext } from '../page-context.ts';
import type { PlaceIndex } from '../place-index.ts';
import { layChart, type Chart, type ChartPoint } from './chart.ts';
import { valueView, type ValueMark, type ValueView } from './value-view.ts';

export interface SentenceRow extends ValueView {
	sentence: FigureSentence;
	/** The report's own words, where they are not the name of the series. */
	said?: string;
	/** Where the same is said again. */
	repeats: { label: string; href: string }[];
}

export interface IndicatorPage {
	id: string;
	name: string;
	unit: string;
	description: string;
	crumbs: Crumb[];
	jsonLd: JsonLdNode[];
	/** 4 地, 2023—2025年, 7 条原文 */
	facts: string[];
	rows: SentenceRow[];
	/** Values that found no room; the downloads have them. */
	rest: number;
	/** What the marks of the chart mean, as far as they occur. */
	marks: { mark: ValueMark; name: string }[];
	/** The same chart for wide and for narrow screens; none for a single value, and none for ranks. */
	charts: { wide: Chart; narrow: Chart } | undefined;
	/** The chart read aloud. */
	spoken: string;
	downloads: { name: string; href: string }[];
	citation: CitationPart[];
	unlike: { name: string; href: string }[];
}

export interface IndicatorSetting {
	/** Series with figures, by id. */
	series: ReadonlyMap<string, MemberSeries>;
	texts: TextIndex;
	places: PlaceIndex;
	themes: readonly Theme[];
	context: PageContext;
}

// A page must not grow with the number of reports: the latest values are shown.
const mostRows = 300;
const mostDots = 40;

export function indicatorPage(one: MemberSeries, setting: IndicatorSetting): IndicatorPage {
	const { indicator, members } = one;
	const { convert, t } = setting.context;
	const rows = latest(members, mostRows).map((member) => sentenceRow(member, one, setting));
	const name = convert(indicator.name);
	const unit = convert(indicator.unit);
	const facts = factsOf(one, setting);
	const crumbs = crumbsOf(one, name, setting);
	const points = latest(members, mostDots).map((member) => chartPoint(member, one, setting));
	return {
		id: indicator.id,
		name,
		unit,
		description: t('indicator.description', { name, facts: facts.join(t('indicator.comma')) }),
		crumbs,
		jsonLd: [
			datasetNode(one, { name, facts }, setting),
			breadcrumbNode(crumbs, setting.context.address),
		],
		facts,
		rows,
		rest: members.length - rows.length,
		marks: marksOf(rows, t),
		charts: isDrawn(one, points) ? chartsOf(points, unit) : undefined,
		spoken: spokenChart(points, t('indicator.spoken', { name, unit }), setting),
		downloads: downloadsOf(indicator.id, setting),
		citation: citationOf({
			form: 'DS',
			author: t('site.name'),
			title: name,
			address: setting.context.address(`/indicators/${indicator.id}/`),
		}),
		unlike: indicator.unlike.flatMap((id) => {
			const other = setting.series.get(id);
			if (!other) return [];
			return {
				name: convert(other.indicator.name),
				href: setting.context.href(`/indicators/${id}/`),
			};
		}),
	};
}

/** The latest values, in the order in which they were. */
function latest(members: readonly Member[], most: number): Member[] {
	const kept = new Set(
		members
			.toSorted((a, b) => (b.figure.period ?? '').localeCompare(a.figure.period ?? ''))
			.slice(0, most),
	);
	return members.filter((member) => kept.has(member));
}

function sentenceRow(
	member: Member,
	{ indicator }: MemberSeries,
	setting: IndicatorSetting,
): SentenceRow {
	const { texts, context } = setting;
	const view = valueView(member, indicator, setting);
	return {
		...view,
		...(indicator.name.includes(member.figure.metric) ? {} : { said: saidText(view, context) }),
		sentence: figureSentence(member.figure, texts, context),
		repeats: member.repeats.map((repeat) => {
			const { label, href } = figureSentence(repeat, texts, context);
			return { label, href };
		}),
	};
}

/** 报告的说法：新增省先进级智能工厂 */
function saidText({ metric, wording }: ValueView, { t }: PageContext): string {
	return t(wording === undefined ? 'indicator.metric' : 'indicator.metric.other', {
		metric: metric || t('figures.unknown'),
	});
}

const marks = ['outcome', 'target', 'estimated', 'fact'] as const satisfies ValueMark[];

function marksOf(rows: readonly ValueView[], t: PageContext['t']): IndicatorPage['marks'] {
	return marks
		.filter((mark) => rows.some((row) => row.mark === mark))
		.map((mark) => ({
			mark,
			name: t(mark === 'estimated' ? 'indicator.estimated' : `status.${mark}`),
		}));
}

/** A rank is one of a field, and fields differ: on one scale ranks would say what no report says. */
function isDrawn({ indicator }: MemberSeries, points: readonly ChartPoint[]): boolean {
	return points.length > 1 && indicator.measure !== 'rank';
}

function factsOf({ members }: MemberSeries, { context: { t } }: IndicatorSetting): string[] {
	const places = new Set(members.map(({ place }) => place)).size;
	const years = members.flatMap(({ figure }) => figure.period?.match(/\d{4}/g) ?? []).toSorted();
	const [first, last] = [years[0], years.at(-1)];
	const span = first === last ? first : `${first}—${last}`;
	return [
		t('indicator.places', { n: places }),
		...(span === undefined ? [] : [t('year', { year: span })]),
		t('indicator.figures', { n: members.length }),
	];
}

function crumbsOf(
	{ indicator }: MemberSeries,
	name: string,
	{ themes, context: { convert, t } }: IndicatorSetting,
): Crumb[] {
	const theme = themes.find(({ id }) => id === indicator.theme);
	return [
		{ name: t('nav.indicators'), path: '/indicators/' },
		...(theme ? [{ name: convert(theme.title), path: `/indicators/#${theme.id}` }] : []),
		{ name, path: `/indicators/${indicator.id}/` },
	];
}

function chartPoint(
	member: Member,
	{ indicator }: MemberSeries,
	setting: IndicatorSetting,
): ChartPoint {
	const { place, period, amount, mark, statusName } = valueView(member, indicator, setting);
	const { figure, value, valueHigh } = member;
	return {
		label: `${place?.short ?? setting.context.t('place.unknown')} ${period}`,
		colour: place?.colour,
		mark,
		statusName,
		value,
		valueHigh,
		bound: figure.bound,
		amount,
	};
}

function chartsOf(points: readonly ChartPoint[], unit: string): { wide: Chart; narrow: Chart } {
	return {
		wide: layChart(points, unit, { width: 900, beside: 190 }),
		narrow: layChart(points, unit, { width: 340 }),
	};
}

/** 有效高新技术企业总数，单位家。钟楼区2025年计划超500家；… */
function spokenChart(
	points: readonly ChartPoint[],
	opening: string,
	{ context: { t } }: IndicatorSetting,
): string {
	const items = points.map(({ label, statusName, amount }) => {
		return t('indicator.spoken.item', { label, status: statusName, amount });
	});
	return `${opening}${items.join(t('indicator.semicolon'))}${t('indicator.stop')}`;
}

function downloadsOf(id: string, { context: { t } }: IndicatorSetting): IndicatorPage['downloads'] {
	return [
		{ name: t('download.csv'), href: `/data/indicators/${id}.csv` },
		{ name: t('download.json'), href: `/data/indicators/${id}.json` },
	];
}

function datasetNode(
	{ indicator }: MemberSeries,
	{ name, facts }: { name: string; facts: readonly string[] },
	{ context: { t, lang, address } }: IndicatorSetting,
): JsonLdNode {
	return {
		'@type': 'Dataset',
		name,
		description: t('indicator.description', { name, facts: facts.join(t('indicator.comma')) }),
		url: address(`/indicators/${indicator.id}/`),
		inLanguage: lang,
		variableMeasured: { '@type': 'PropertyValue', name, unitText: indicator.unit },
	};
}
