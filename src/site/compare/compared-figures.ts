/** The figures of reports that belong to a series, as the comparison lays them in rows. */
import type { Figure } from '../../analysis/figures/contract.ts';
import type { MemberSeries } from '../../analysis/indicators/series.ts';
import type { Report } from '../../corpus/contract.ts';
import type { Converter } from '../../script/converter.ts';
import type { ComparedFigure, FigureSaying } from './contract.ts';

/** A series and the figures of one report that belong to it. */
export interface ReportFigures {
	series: MemberSeries;
	figures: readonly Figure[];
}

/**
 * What each report says of its own place, by the report's id: the output of a park or a firm, or of
 * the district above a zone, is not the report's own. One walk over all series.
 */
export function figuresByReport(
	series: readonly MemberSeries[],
	reports: readonly Pick<Report, 'id' | 'place'>[],
): Map<string, ReportFigures[]> {
	const placeOf = new Map(reports.map(({ id, place }) => [id, place]));
	const found = new Map<string, ReportFigures[]>(reports.map(({ id }) => [id, []]));
	for (const one of series) {
		const own = one.members
			.map(({ figure }) => figure)
			.filter(({ place, report }) => place === null || place === placeOf.get(report));
		for (const [report, figures] of Map.groupBy(own, (figure) => figure.report)) {
			found.get(report)?.push({ series: one, figures });
		}
	}
	return found;
}

/** The latest outcome and the latest target; a figure without status counts as what is. */
export function comparedFigure(
	{ series, figures }: ReportFigures,
	convert: Converter,
): ComparedFigure {
	const { id, name, theme } = series.indicator;
	const latest = (isTarget: boolean): FigureSaying | undefined => {
		const [found] = figures
			.filter(({ status }) => (status === 'target') === isTarget)
			.toSorted((a, b) => (b.period ?? '').localeCompare(a.period ?? ''));
		return found && sayingOf(found, convert);
	};
	const [outcome, target] = [latest(false), latest(true)];
	return {
		indicator: id,
		name: convert(name),
		theme,
		...(outcome && { outcome }),
		...(target && { target }),
	};
}

function sayingOf({ text, period, passage }: Figure, convert: Converter): FigureSaying {
	return {
		text: convert(text),
		period: period ?? '',
		passage: Number(passage?.slice(passage.lastIndexOf('#p') + 2) ?? 0),
	};
}
