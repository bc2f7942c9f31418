/** Carries out the catalog's corrections on the lines of a source. */
import type { BodyLine } from './blocks.ts';
import type { CatalogEntry, Correction } from './catalog.ts';
import type { Problem } from './contract.ts';
import type { Line } from './lines.ts';
import { problem } from './problems.ts';

/** The lines in reading order, with the roles that the catalog gives them. */
export function applyCorrections(
	lines: readonly Line[],
	corrections: CatalogEntry['corrections'] = [],
	file: string,
): { lines: BodyLine[]; problems: Problem[] } {
	const problems: Problem[] = [];
	let corrected: BodyLine[] = [...lines];
	for (const correction of corrections) {
		const result =
			'move' in correction ? move(corrected, correction) : assign(corrected, correction);
		if (result) corrected = result;
		else problems.push(emptyRange(correction, file));
	}
	return { lines: corrected, problems };
}

function emptyRange(correction: Correction, file: string): Problem {
	const [line] = rangeOf('move' in correction ? correction.move : correction.lines);
	return problem(
		'catalog-correction',
		{ file, line, column: 0 },
		{ reason: '这些行里没有文字，或目标行不存在' },
	);
}

function move(
	lines: readonly BodyLine[],
	{ move: range, before, reason: correction }: Extract<Correction, { move: unknown }>,
): BodyLine[] | undefined {
	const moved = lines.filter((line) => isIn(line, range)).map((line) => ({ ...line, correction }));
	const rest = lines.filter((line) => !isIn(line, range));
	const following = rest.map(lineNumber).filter((number) => number >= before);
	const target = rest.findIndex((line) => lineNumber(line) === Math.min(...following));
	if (!moved.length || target === -1) return undefined;
	return [...rest.slice(0, target), ...moved, ...rest.slice(target)];
}

function assign(
	lines: readonly BodyLine[],
	{ lines: range, as: forced, reason: correction }: Extract<Correction, { lines: unknown }>,
): BodyLine[] | undefined {
	if (!lines.some((line) => isIn(line, range))) return undefined;
	return lines.map((line) => (isIn(line, range) ? { ...line, forced, correction } : line));
}

function isIn(line: Line, range: number | string): boolean {
	const [first, last] = rangeOf(range);
	const number = lineNumber(line);
	return number >= first && number <= last;
}

function rangeOf(range: number | string): [number, number] {
	const [first = 0, last = first] = String(range).split('-').map(Number);
	return [first, last];
}

function lineNumber(line: Line): number {
	return line.content.spans[0]?.line ?? 0;
}
