import { expect, test } from 'vitest';
import { presentAddress } from '../../../src/site/present-address.ts';

const at = (address: string) => new URL(address);

test('is the page without its query and its place on the page', () => {
	expect(presentAddress(at('https://a.example/reports/x/?q=%E6%95%B0#p12'))).toBe(
		'https://a.example/reports/x/',
	);
});

test('follows a passage, but not a heading', () => {
	const follows = 'passage';
	expect(presentAddress(at('https://a.example/x/#p12'), { follows })).toMatch(/#p12$/);
	expect(presentAddress(at('https://a.example/x/#h2'), { follows })).toBe('https://a.example/x/');
});

test('follows a query where the query says what the page shows', () => {
	expect(presentAddress(at('https://a.example/compare/?r=a,b#x'), { follows: 'query' })).toBe(
		'https://a.example/compare/?r=a,b',
	);
});

test('takes the address that the site knows of itself, and keeps the passage', () => {
	const page = 'https://duidu.example/reports/x/';
	expect(presentAddress(at('http://localhost/x/#p3'), { page, follows: 'passage' })).toBe(
		`${page}#p3`,
	);
});

test('has no address for a page opened from a folder, unless the site knows one', () => {
	expect(presentAddress(at('file:///home/x/index.html'))).toBeUndefined();
	expect(presentAddress(at('file:///home/x/index.html'), { page: 'https://a.example/' })).toBe(
		'https://a.example/',
	);
});
