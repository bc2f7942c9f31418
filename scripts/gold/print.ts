/** Prints scores, and each miss with its place in the source. */
import type { Match, Pair } from './match-figures.ts';
import { checks, type Check, type Scores } from './scores.ts';

export function printMisses({ file, pairs, missed, surplus }: Match): void {
	for (const label of missed.filter(({ optional }) => !optional)) {
		console.log(`${file}:${label.line}:${label.col}\tmissed\t${label.text}\t${label.metric}`);
	}
	for (const { source, text, metric } of surplus) {
		console.log(`${file}:${source.line}:${source.column}\tsurplus\t${text}\t${metric}`);
	}
	for (const pair of pairs.filter(({ label }) => !label.optional)) {
		for (const check of Object.keys(checks)) printWrong(file, pair, check as Check);
	}
}

function printWrong(file: string, pair: Pair, check: Check): void {
	if (checks[check].isRight(pair)) return;
	const { label } = pair;
	const [expected, actual] = described(pair, check);
	console.log(
		`${file}:${label.line}:${label.col}\t${check}\t${label.text}\texpected ${expected}\tgot ${actual}`,
	);
}

function described({ label, figure, place }: Pair, check: Check): [string, string] {
	if (check === 'value') {
		return [
			`${label.bound}${label.value}${label.unit}`,
			`${figure.bound}${figure.value}${figure.unit}`,
		];
	}
	if (check === 'place') return [label.place, place];
	return [label[check], figure[check] ?? ''];
}

export function printScores(name: string, { found, shares }: Scores): void {
	const { precision, recall, f1 } = found;
	const parts = Object.entries(shares).map(
		([check, share]) =>
			`${check} ${percent(share)}${share < checks[check as Check].goal ? '!' : ''}`,
	);
	console.log(
		`${name}: found F1 ${percent(f1)} (precision ${percent(precision)}, recall ${percent(recall)}); ${parts.join(', ')}`,
	);
}

function percent(share: number): string {
	return (share * 100).toFixed(1);
}
