import { expect, test } from 'vitest';
import { counterpartRows } from '../../../../src/site/data/counterpart-file.ts';
import { readCorpus } from './support.ts';

const corpus = readCorpus();
const rows = counterpartRows(corpus.statements);
const textOf = new Map(
	corpus.reports.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])),
);

test('a pair joins passages of different reports, and stands once', () => {
	expect(rows).not.toEqual([]);
	const keys = rows.map(({ a, b }) => [a, b].toSorted().join(' '));
	expect(new Set(keys).size).toBe(keys.length);
	expect(rows.filter(({ a, b }) => a.split('#')[0] === b.split('#')[0])).toEqual([]);
});

test('the sentences of a pair lie in its passages and hold a quoted name that both share', () => {
	const named = rows.filter(({ shared }) => shared.some(({ kind }) => kind === 'phrase'));
	expect(named).not.toEqual([]);
	for (const { a, b, at, shared } of rows) {
		const sentences = [textOf.get(a)?.slice(...at.a) ?? '', textOf.get(b)?.slice(...at.b) ?? ''];
		for (const { kind, text } of shared) {
			if (kind !== 'phrase' && kind !== 'word') continue;
			expect(sentences.every((sentence) => sentence.includes(text))).toBe(true);
		}
	}
});
