/** One value of a series as pages show it, in one script. */
import type { Status } from '../../analysis/figures/contract.ts';
import type { ComparabilityNote } from '../../analysis/indicators/comparability.ts';
import type { Indicator } from '../../analysis/indicators/contract.ts';
import type { Member } from '../../analysis/indicators/series.ts';
import { amountText, figurePeriodText, periodText } from '../figures/amount-text.ts';
import type { PageContext } from '../page-context.ts';
import { placeName, type PlaceIndex, type PlaceName } from '../place-index.ts';

export type ValueMark = Status | 'estimated';

export interface ValueView {
	/** Id of the figure. */
	id: string;
	place: PlaceName | undefined;
	/** 2025年 */
	period: string;
	status: Status;
	/** Its status, or `estimated` where the report only expected the number. */
	mark: ValueMark;
	statusName: string;
	/** As printed: 超500家, 2位数. */
	amount: string;
	/** In the unit of the series. */
	value: number;
	/** What is counted, in the report's words. */
	metric: string;
	/** What to mind in comparing it: 钟楼区的一部分. */
	notes: string[];
	/** 说法不同：报告写作“重点项目”, where the report's words are not those of the series. */
	wording?: string;
	href: string;
}

export function valueView(
	{ figure, place, value, valueHigh, notes }: Member,
	{ unit }: Pick<Indicator, 'unit'>,
	{ places, context }: { places: PlaceIndex; context: PageContext },
): ValueView {
	const { convert, t, href } = context;
	const owner = places.byId.get(place ?? '');
	const { id, bound, measure, status, url } = figure;
	const mark = notes.some(({ kind }) => kind === 'estimated') ? 'estimated' : status;
	const textsOf = (kept: (note: ComparabilityNote) => boolean) =>
		notes.filter(kept).map((note) => noteText(note, { places, context }));
	const [wording] = textsOf(({ kind }) => kind === 'wording');
	const inUnit = amountText({ value, valueHigh, unit, bound, measure }, context);
	return {
		id,
		place: owner && placeName(owner, convert),
		period: figurePeriodText(figure, t),
		status,
		mark,
		statusName: t(`status.${mark}`),
		amount: convert(figure.text),
		value,
		notes: [
			...(figure.value === value ? [] : [t('note.converted', { amount: inUnit })]),
			...textsOf(({ kind }) => !shownElsewhere.has(kind)),
		],
		metric: convert(figure.metric),
		...(wording !== undefined && { wording }),
		href: href(`/${url}`),
	};
}

/** The name of the status says that a number was expected, and `wording` stands by itself. */
const shownElsewhere: ReadonlySet<ComparabilityNote['kind']> = new Set(['estimated', 'wording']);

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
		case 'wording':
			return t('note.wording', { text: convert(note.text) });
		case 'estimated':
			return t('status.estimated');
		case 'part':
			return t('note.part', { name: convert(note.name) });
		default:
			return t(`note.${note.kind}`);
	}
}
