/** What became of every character of a source: nothing is lost, nothing is used twice. */
import type { Coverage, CoverageRole } from './contract.ts';
import type { Span } from './traced-text.ts';

/** A stretch of the source that the report uses. */
export interface Use {
	spans: readonly Span[];
	role: CoverageRole;
	target?: string;
	correction?: string | undefined;
}

/**
 * Tiles the source with the uses; what no use covers is `blank` where it is white space, else
 * `furniture`.
 */
export function coverSource(text: string, uses: readonly Use[]): Coverage[] {
	const byLine = new Map<number, Coverage[]>();
	for (const use of uses) for (const piece of pieces(use)) pushTo(byLine, piece);
	return text.split('\n').flatMap((line, index) => {
		const used = byLine.get(index + 1) ?? [];
		return coverLine(line.replace(/\r$/, ''), index + 1, used);
	});
}

/** Spans over a line break cover no visible character: they are left to `blank`. */
function pieces({ spans, role, target, correction }: Use): Coverage[] {
	return spans
		.filter((span) => span.line === span.endLine && span.endColumn > span.column)
		.map(({ line, column, endColumn }) => ({
			line,
			column,
			endColumn,
			role,
			...(target && { target }),
			...(correction && { correction }),
		}));
}

function pushTo(byLine: Map<number, Coverage[]>, piece: Coverage): void {
	const list = byLine.get(piece.line);
	if (list) list.push(piece);
	else byLine.set(piece.line, [piece]);
}

function coverLine(text: string, line: number, used: readonly Coverage[]): Coverage[] {
	const tiles: Coverage[] = [];
	let column = 0;
	for (const claimed of used.toSorted((a, b) => a.column - b.column)) {
		// Broken HTML can show one stretch in two places; the first that claims it has it.
		const piece = { ...claimed, column: Math.max(claimed.column, column) };
		if (piece.column >= piece.endColumn) continue;
		tiles.push(...rest(text, { line, column, endColumn: piece.column }), piece);
		column = piece.endColumn;
	}
	return mergeEqual([...tiles, ...rest(text, { line, column, endColumn: text.length })]);
}

function rest(text: string, stretch: Pick<Coverage, 'line' | 'column' | 'endColumn'>): Coverage[] {
	if (stretch.column >= stretch.endColumn) return [];
	const isBlank = !text.slice(stretch.column, stretch.endColumn).trim();
	return [{ ...stretch, role: isBlank ? 'blank' : 'furniture' }];
}

/** Neighbours of one role and target become one stretch. */
function mergeEqual(tiles: readonly Coverage[]): Coverage[] {
	const merged: Coverage[] = [];
	for (const tile of tiles) {
		const last = merged.at(-1);
		const isOne = last?.role === tile.role && last.target === tile.target;
		if (isOne && last.correction === tile.correction && last.endColumn === tile.column)
			merged[merged.length - 1] = { ...last, endColumn: tile.endColumn };
		else merged.push(tile);
	}
	return merged;
}
