/** What the pages of themes are made from: the reports in their order, a few to a page. */
import { themeSchema, type Theme } from '../../analysis/themes/theme-ids.ts';
import type { ReportText } from '../../corpus/report-file.ts';
import { config } from '../config.ts';
import type { PlaceIndex } from '../place-index.ts';
import { slices, type Slice } from '../paging.ts';
import { inPlaceOrder } from '../report-order.ts';

/** Reports by place and year in slices that stand beside each other, so that no page grows. */
export function themeSlices(texts: readonly ReportText[], places: PlaceIndex): Slice<ReportText>[] {
	const byId = new Map(texts.map((text) => [text.report.id, text]));
	const ordered = inPlaceOrder(
		texts.map(({ report }) => report),
		places,
	).flatMap(({ id }) => byId.get(id) ?? []);
	return slices(ordered, config.themeReports);
}

/** The entries of the collection, which does not keep their order, in the order of the design. */
export function inThemeOrder(themes: readonly Theme[]): Theme[] {
	const order = themeSchema.shape.id.options;
	return themes.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
