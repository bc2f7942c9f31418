/** Tables as CSV that a spreadsheet opens right, and that cannot make it compute. */

/** A column: its name, and what a row has in it. */
export interface Column<Row> {
	name: string;
	value: (row: Row) => string | number | null | undefined;
}

// Without it, spreadsheets read UTF-8 Chinese as the code page of their country.
const byteOrderMark = '\uFEFF';

/** RFC 4180 with a byte order mark; absent values are empty. */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
	const lines = [
		columns.map(({ name }) => cell(name)),
		...rows.map((row) => columns.map(({ value }) => cell(value(row)))),
	];
	return byteOrderMark + lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** Text that a spreadsheet would take for a formula is marked as text: =1+1 becomes '=1+1. */
function cell(value: string | number | null | undefined): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return String(value);
	const safe = /^\s*[=+\-@＝＋－＠\t\r]/u.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
