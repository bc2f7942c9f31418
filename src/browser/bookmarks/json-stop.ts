/**
 * Where a text stops being JSON, for what browsers say of it differs, and Chromium often says no
 * place at all: `{"format": duidu}` stops at its twelfth character.
 */

/** What may come next. */
type Expected = 'value' | 'item or end' | 'key' | 'key or end' | 'colon' | 'next' | 'nothing';

const space = /[ \t\n\r]*/y;
const token =
	// eslint-disable-next-line no-control-regex -- JSON has none in its strings
	/[{}[\],:]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;

/** Line and column, counted from one, of the first token that cannot stand there, or of the end. */
export function jsonStop(text: string): { line: number; column: number } {
	const lines = text.slice(0, stopOffset(text)).split('\n');
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function stopOffset(text: string): number {
	const open: string[] = [];
	let expected: Expected | undefined = 'value';
	for (let at = lengthAt(space, text, 0); ;) {
		const length = lengthAt(token, text, at);
		if (length === 0) return at;
		expected = after(text.slice(at, at + length), expected, open);
		if (expected === undefined) return at;
		at += length;
		at += lengthAt(space, text, at);
	}
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0].length ?? 0;
}

/** What may come after a token; `open` holds the brackets around it. */
function after(read: string, expected: Expected, open: string[]): Expected | undefined {
	const isValue = expected === 'value' || expected === 'item or end';
	if (read === '{' || read === '[') {
		if (!isValue) return undefined;
		open.push(read);
		return read === '{' ? 'key or end' : 'item or end';
	}
	if (read === '}' || read === ']') return close(read, expected, open);
	if (read === ':') return expected === 'colon' ? 'value' : undefined;
	if (read === ',') {
		if (expected !== 'next') return undefined;
		return open.at(-1) === '{' ? 'key' : 'value';
	}
	if (isValue) return open.length > 0 ? 'next' : 'nothing';
	return read.startsWith('"') && expected.startsWith('key') ? 'colon' : undefined;
}

function close(read: '}' | ']', expected: Expected, open: string[]): Expected | undefined {
	const [bracket, empty] = read === '}' ? ['{', 'key or end'] : ['[', 'item or end'];
	if (open.at(-1) !== bracket || (expected !== 'next' && expected !== empty)) return undefined;
	open.pop();
	return open.length > 0 ? 'next' : 'nothing';
}
