import { expect, test } from 'vitest';
import { hans } from '../../../src/site/labels/hans.ts';
import { hant } from '../../../src/site/labels/hant.ts';
import { translateInto } from '../../../src/site/translate.ts';

test('a label is given in its script, its blanks filled', () => {
	expect(translateInto('hans')('reports.count', { n: 5 })).toBe('共 5 份');
	expect(translateInto('hant')('report.length', { n: '3,395' })).toBe('3,395 字');
});

test('what fills a blank is not read as a blank itself', () => {
	expect(translateInto('hans')('source.title', { title: '{title}' })).toBe('原文：{title}');
});

const blanksOf = (label: string): string[] => (label.match(/\{\w+\}/g) ?? []).toSorted();

test('every label has the same blanks in every script', () => {
	const blanks = (labels: Record<string, string>) =>
		Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, blanksOf(label)]));
	expect(blanks(hant)).toEqual(blanks(hans));
});

test('no label is empty', () => {
	expect([...Object.values(hans), ...Object.values(hant)].filter((label) => !label.trim())).toEqual(
		[],
	);
});

test('no Traditional label has a Simplified quotation mark', () => {
	expect(Object.values(hant).filter((label) => /[“”‘’]/.test(label))).toEqual([]);
});
