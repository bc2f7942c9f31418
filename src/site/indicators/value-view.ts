/** One value of a series as pages show it, in one script. */
import type { Status } from '../../analysis/figures/contract.ts';
import type { ComparabilityNote } from '../../analysis/indicators/comparability.ts';
import type { Indicator } from '../../analysis/indicators/contract.ts';
import type { Member } from '../../analysis/indicators/series.ts';
import { amountText, periodText } from '../figures/amount-text.ts';
import type { PageContext } from '../page-context.ts';
import { placeName, type PlaceIndex, type PlaceName } from '../place-index.ts';

export interface ValueView {
	/** Id of the figure. */
	id: string;
	place: PlaceName | undefined;
	/** 2025年 */
	period: string;
	status: Status;
	statusName: string;
	/** As printed: 超500家, 2位数. */
	amount: string;
	/** In the unit of the series. */
	value: number;
	/** What to mind in comparing it: 钟楼区的一部分. */
	notes: string[];
	href: string;
}

export function valueView(
	{ figure, place, value, valueHigh, notes }: Member,
	{ unit }: Pick<Indicator, 'unit'>,
	{ places, context }: { places: PlaceIndex; context: PageContext },
): ValueView {
	const { convert, t, href } = context;
	const owner = places.byId.get(place ?? '');
	const isEstimated = notes.some(({ kind }) => kind === 'estimated');
	const { id, bound, measure, status, period, url } = figure;
	const inUnit = amountText({ value, valueHigh, unit, bound, measure }, context);
	return {
		id,
		place: owner && placeName(owner, convert),
		period: periodText(period, t),
		status,
		statusName: t(isEstimated ? 'status.estimated' : `status.${status}`),
		amount: convert(figure.text),
		value,
		notes: [
			...(figure.value === value ? [] : [t('note.converted', { amount: inUnit })]),
			...notes.map((note) => noteText(note, { places, context })),
		],
		href: href(`/${url}`),
	};
}

function noteText(
	note: ComparabilityNote,
	{ places, context: { convert, t } }: { places: PlaceIndex; context: PageContext },
): string {
	switch (note.kind) {
		case 'zone':
			return t('note.zone', { whole: convert(places.byId.get(note.whole)?.short ?? note.whole) });
		case 'period':
			return t('note.period', { period: periodText(note.period, t) });
		case 'threshold':
			return t('note.threshold', { text: convert(note.text) });
		case 'part':
			return t('note.part', { name: convert(note.name) });
		default:
			return t(`note.${note.kind}`);
	}
}
