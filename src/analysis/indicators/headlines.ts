/** Headlines repeat what their text says: 高新技术企业220家 over 审核通过高新技术企业220家. */
import type { Figure } from '../figures/contract.ts';

/**
 * For each figure of a heading, the figure of the text below that it repeats. `figures` are those of
 * one report in reading order.
 */
export function repeatedBelow(figures: readonly Figure[]): Map<string, Figure> {
	return new Map(
		figures.flatMap((figure, index) => {
			if (figure.heading === undefined) return [];
			const below = figures.slice(index + 1);
			const end = below.findIndex(({ heading }) => heading !== undefined);
			const repeated = below
				.slice(0, end === -1 ? below.length : end)
				.find((other) => isSame(figure, other));
			return repeated ? [[figure.id, repeated] as const] : [];
		}),
	);
}

function isSame(a: Figure, b: Figure): boolean {
	return (
		a.value === b.value &&
		a.valueHigh === b.valueHigh &&
		a.unit === b.unit &&
		[...a.metric].filter((sign) => b.metric.includes(sign)).length >= 2
	);
}
