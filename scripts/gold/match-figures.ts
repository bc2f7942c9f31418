/** Pairs labels with figures by their place in the source. */
import type { Figure } from '../../src/analysis/figures/contract.ts';
import type { FigureLabel } from './labels.ts';
import type { LoadedReport } from './load-reports.ts';

export interface Pair {
	label: FigureLabel;
	figure: Figure;
	/** The figure's place as a label would write it. */
	place: string;
}

export interface Match {
	file: string;
	pairs: Pair[];
	missed: FigureLabel[];
	/** Figures that no label asks for. */
	surplus: Figure[];
}

/** A label and a figure are one where their stretches of a line overlap; each is used once. */
export function matchFigures(
	file: string,
	labels: readonly FigureLabel[],
	report: LoadedReport,
): Match {
	const free = new Set(report.figures);
	const pairs: Pair[] = [];
	const missed: FigureLabel[] = [];
	for (const label of labels) {
		const figure = Array.from(free).find((candidate) => overlaps(label, candidate));
		if (!figure) {
			missed.push(label);
			continue;
		}
		free.delete(figure);
		pairs.push({
			label,
			figure,
			place: report.placeNames.get(figure.place ?? '') ?? figure.place ?? '',
		});
	}
	return { file, pairs, missed, surplus: Array.from(free) };
}

function overlaps(label: FigureLabel, { source, length }: Figure): boolean {
	if (source.line !== label.line) return false;
	return source.column < label.col + label.text.length && label.col < source.column + length;
}
