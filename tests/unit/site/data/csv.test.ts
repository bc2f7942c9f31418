import { expect, test } from 'vitest';
import { toCsv, type Column } from '../../../../src/site/data/csv.ts';

interface Row {
	metric: string;
	value: number | undefined;
}
const columns: Column<Row>[] = [
	{ name: 'metric', value: ({ metric }) => metric },
	{ name: 'value', value: ({ value }) => value },
];

/** The table of one row, without its mark and its header. */
function rowOf(metric: string, value?: number): string {
	return toCsv(columns, [{ metric, value }]).split('\r\n')[1] ?? '';
}

test('begins with a byte order mark and names the columns', () => {
	expect(toCsv(columns, [])).toBe('\uFEFFmetric,value\r\n');
});

test.each(['=1+1', '+86', '-5', '@SUM(A1)', '\tx'])('marks %j as text', (text) => {
	expect(rowOf(text)).toBe(`'${text},`);
});

test('leaves numbers numbers, below zero too, and what is absent empty', () => {
	expect(rowOf('下降', -2.1)).toBe('下降,-2.1');
	expect(rowOf('下降')).toBe('下降,');
});

test('quotes what would break the row', () => {
	expect(rowOf('A,B')).toBe('"A,B",');
	expect(rowOf('“小巨人”"x"')).toBe('"“小巨人”""x""",');
	expect(rowOf('=A,B')).toBe('"\'=A,B",');
});
