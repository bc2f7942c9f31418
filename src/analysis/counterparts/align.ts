/** Orders the passages of two to five reports into rows, counterparts level with each other. */

/** Two passages of different columns that belong level; the stronger pair wins where both cannot. */
export interface AlignedPair {
	a: string;
	b: string;
	strength: number;
}

/** One row of a comparison: a passage id per column, or `null` where the report is silent. */
export interface AlignedRow {
	/** `level`: the cells speak of the same matter. `rest`: they merely stand beside each other. */
	kind: 'level' | 'rest';
	cells: (string | null)[];
}

/**
 * Rows in which each passage of each column stands exactly once. Counterparts come first, in an order
 * that follows all columns as closely as it can; what has none follows below in its report's order.
 */
export function alignPassages(
	columns: readonly (readonly string[])[],
	pairs: readonly AlignedPair[],
): AlignedRow[] {
	const groups = groupCounterparts(columns, pairs);
	const level = [...groups]
		.toSorted((x, y) => positionOf(x, columns) - positionOf(y, columns))
		.map((cells): AlignedRow => ({ kind: 'level', cells }));
	const placed = new Set([...groups].flat());
	return [...level, ...restRows(columns.map((ids) => ids.filter((id) => !placed.has(id))))];
}

type Cells = (string | null)[];

/** Joins pairs from the strongest down, never two passages of one column into one row. */
function groupCounterparts(
	columns: readonly (readonly string[])[],
	pairs: readonly AlignedPair[],
): Set<Cells> {
	const columnOf = new Map(
		columns.flatMap((ids, column) => ids.map((id) => [id, column] as const)),
	);
	const rowOf = new Map<string, Cells>();
	const single = (id: string): Cells =>
		columns.map((_, column) => (column === columnOf.get(id) ? id : null));
	for (const { a, b } of pairs.toSorted((x, y) => y.strength - x.strength)) {
		if (!columnOf.has(a) || !columnOf.has(b)) continue;
		const joined = join(rowOf.get(a) ?? single(a), rowOf.get(b) ?? single(b));
		for (const id of joined ?? []) if (id !== null && joined) rowOf.set(id, joined);
	}
	return new Set(rowOf.values());
}

function join(x: Cells, y: Cells): Cells | undefined {
	const isFree = x.every((id, column) => id === null || y[column] === null);
	return isFree ? x.map((id, column) => id ?? y[column] ?? null) : undefined;
}

/** Where a row stands on average, from 0 at the top of its columns to 1 at their end. */
function positionOf(cells: Cells, columns: readonly (readonly string[])[]): number {
	const places = cells.flatMap((id, column) => {
		const ids = columns[column] ?? [];
		return id === null ? [] : [ids.indexOf(id) / ids.length];
	});
	return places.reduce((sum, place) => sum + place, 0) / places.length;
}

function restRows(columns: readonly (readonly string[])[]): AlignedRow[] {
	const height = Math.max(0, ...columns.map(({ length }) => length));
	return Array.from({ length: height }, (_, row) => {
		return { kind: 'rest', cells: columns.map((ids) => ids[row] ?? null) };
	});
}
