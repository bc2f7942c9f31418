/** The shape of `data/indicators.json`: each series with its values and what to mind in comparing them. */
import { z } from 'astro/zod';
import { measures } from '../../analysis/figures/contract.ts';
import type { MemberSeries } from '../../analysis/indicators/series.ts';

const noteSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('zone'), whole: z.string() }),
	z.strictObject({ kind: z.literal('period'), period: z.string() }),
	z.strictObject({ kind: z.literal('cumulative') }),
	z.strictObject({ kind: z.literal('threshold'), text: z.string() }),
	z.strictObject({ kind: z.literal('estimated') }),
	z.strictObject({ kind: z.literal('part'), name: z.string() }),
	z.strictObject({ kind: z.literal('shared') }),
	z.strictObject({ kind: z.literal('wording'), text: z.string() }),
]);

export const indicatorRowSchema = z.strictObject({
	id: z.string(),
	name: z.string(),
	theme: z.string(),
	/** Unit of all its values. */
	unit: z.string(),
	measure: z.enum(measures),
	/** `stock` all there are, `new` those of the year; absent where there is no such difference. */
	kind: z.enum(['stock', 'new']).optional(),
	/** Ids of series that look alike and are not the same. */
	unlike: z.array(z.string()),
	url: z.string(),
	values: z.array(
		z.strictObject({
			/** Id of the figure, and of those that repeat it. */
			figure: z.string(),
			repeats: z.array(z.string()),
			place: z.string().nullable(),
			value: z.number(),
			valueHigh: z.number().optional(),
			notes: z.array(noteSchema),
		}),
	),
});
export type IndicatorRow = z.infer<typeof indicatorRowSchema>;

export function indicatorRow({ indicator, members }: MemberSeries): IndicatorRow {
	const { id, name, theme, unit, measure, kind, unlike } = indicator;
	return {
		...{ id, name, theme, unit, measure },
		...(kind && { kind }),
		unlike: [...unlike],
		url: `indicators/${id}/`,
		values: members.map(({ figure, repeats, place, value, valueHigh, notes }) => ({
			figure: figure.id,
			repeats: repeats.map((repeat) => repeat.id),
			place: place ?? null,
			value,
			...(valueHigh === undefined ? {} : { valueHigh }),
			notes: [...notes],
		})),
	};
}
