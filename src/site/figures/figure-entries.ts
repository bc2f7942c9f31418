/** What a reading page tells of each of its figures: what it is, and the same elsewhere and at other times. */
import type { Figure, Status } from '../../analysis/figures/contract.ts';
import type { Indicator } from '../../analysis/indicators/contract.ts';
import type { Member, MemberSeries } from '../../analysis/indicators/series.ts';
import { valueView } from '../indicators/value-view.ts';
import type { PageContext } from '../page-context.ts';
import type { PlaceIndex } from '../place-index.ts';
import { amountText, figurePeriodText, fullNumber } from './amount-text.ts';
import { figureAnchor } from './figure-anchor.ts';

/** The same thing of another place or year. */
export interface Neighbour {
	id: string;
	/** 金坛区 2025年 计划 */
	label: string;
	amount: string;
	href: string;
}

export interface FigureEntry {
	/** Id of the figure, and of its entry on the page. */
	id: string;
	anchor: string;
	metric: string;
	/** As printed. */
	text: string;
	/** 超28亿元 */
	amount: string;
	/** 2,800,000,000元, where the amount is shortened. */
	base: string | undefined;
	value: number;
	period: string;
	status: Status;
	statusName: string;
	/** Address of the figure's place in the text. */
	href: string;
	isDoubtful: boolean;
	indicator: { name: string; href: string } | undefined;
	neighbours: Neighbour[];
}

export interface EntrySetting {
	/** The member that each figure is, with its series, by the figure's id. */
	series: ReadonlyMap<string, SeriesMember>;
	places: PlaceIndex;
	context: PageContext;
}

export interface SeriesMember {
	one: MemberSeries;
	member: Member;
}

export function indexMembers(series: readonly MemberSeries[]): Map<string, SeriesMember> {
	return new Map(
		series.flatMap((one) =>
			one.members.flatMap((member) =>
				[member.figure, ...member.repeats].map(({ id }) => [id, { one, member }] as const),
			),
		),
	);
}

/** An entry for each figure of the text and of its headings, in reading order. */
export function figureEntries(figures: readonly Figure[], setting: EntrySetting): FigureEntry[] {
	return figures.map((figure) => figureEntry(figure, setting));
}

function figureEntry(figure: Figure, { series, places, context }: EntrySetting): FigureEntry {
	const { convert, t, href } = context;
	const { id, metric, measure, text, value, valueHigh, unit, status, url } = figure;
	const own = series.get(id);
	const name = convert(metric) || t('figures.unknown');
	return {
		id,
		anchor: figureAnchor(id),
		metric: measure === 'growth' ? t('figures.growth', { metric: name }) : name,
		text: convert(text),
		amount: amountText(figure, context),
		base:
			Math.max(value, valueHigh ?? 0) >= 1e4 ? convert(`${fullNumber(value)}${unit}`) : undefined,
		value,
		period: figurePeriodText(figure, t),
		status,
		statusName: t(`status.${status}`),
		href: href(`/${url}`),
		isDoubtful: figure.confidence === 'low',
		indicator: own && indicatorLink(own.one.indicator, context),
		neighbours: own ? neighboursOf(own, { places, context }) : [],
	};
}

function indicatorLink(
	{ id, name }: Indicator,
	{ convert, href }: PageContext,
): FigureEntry['indicator'] {
	return { name: convert(name), href: href(`/indicators/${id}/`) };
}

const mostNeighbours = 6;

/** Earlier and later here, then other places; of each the latest first. */
function neighboursOf(
	{ one, member }: SeriesMember,
	setting: { places: PlaceIndex; context: PageContext },
): Neighbour[] {
	const isHere = (other: Member) => Number(other.place !== member.place);
	return one.members
		.filter((other) => other !== member)
		.toSorted(
			(a, b) =>
				isHere(a) - isHere(b) || (b.figure.period ?? '').localeCompare(a.figure.period ?? ''),
		)
		.slice(0, mostNeighbours)
		.map((other) => {
			const { id, place, period, statusName, amount, href } = valueView(
				other,
				one.indicator,
				setting,
			);
			const name = place?.short ?? setting.context.t('place.unknown');
			return { id, label: `${name} ${period} ${statusName}`, amount, href };
		});
}
