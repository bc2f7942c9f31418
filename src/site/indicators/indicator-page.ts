/** What the page of one series shows: its values with their sentences, and its chart. */
import type { Member, MemberSeries } from '../../analysis/indicators/series.ts';
import type { Theme } from '../../analysis/themes/theme-ids.ts';
import { breadcrumbNode, type Crumb } from '../breadcrumb.ts';
import { figureSentence, type FigureSentence, type TextIndex } from '../figures/figure-sentence.ts';
import type { JsonLdNode } from '../json-ld.ts';
import type { PageContext } from '../page-context.ts';
import type { PlaceIndex } from '../place-index.ts';
import { layChart, type Chart, type ChartPoint } from './chart.ts';
import { valueView, type ValueView } from './value-view.ts';

export interface SentenceRow extends ValueView {
	sentence: FigureSentence;
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
	/** The same chart for wide and for narrow screens; none for a single value. */
	charts: { wide: Chart; narrow: Chart } | undefined;
	/** The chart read aloud. */
	spoken: string;
	downloads: { name: string; href: string }[];
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
		charts: points.length > 1 ? chartsOf(points, unit) : undefined,
		spoken: spokenChart(points, t('indicator.spoken', { name, unit }), setting),
		downloads: downloadsOf(indicator.id, setting),
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
	return {
		...valueView(member, indicator, setting),
		sentence: figureSentence(member.figure, texts, context),
		repeats: member.repeats.map((repeat) => {
			const { label, href } = figureSentence(repeat, texts, context);
			return { label, href };
		}),
	};
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
	const { place, period, amount, statusName } = valueView(member, indicator, setting);
	const { figure, value, valueHigh } = member;
	return {
		label: `${place?.short ?? setting.context.t('place.unknown')} ${period}`,
		colour: place?.colour,
		status: figure.status,
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
