import { expect, test } from 'vitest';
import { pageAddress } from '../../../src/browser/page-address.ts';

const page = 'file:///E:/%E5%AF%B9%E8%AF%BB/reports/x/index.html';

test.each([
	['../../about/#mistakes', 'file:///E:/%E5%AF%B9%E8%AF%BB/about/index.html#mistakes'],
	['../?place=a&year=2024', 'file:///E:/%E5%AF%B9%E8%AF%BB/reports/index.html?place=a&year=2024'],
	['../../', 'file:///E:/%E5%AF%B9%E8%AF%BB/index.html'],
])('in a folder %s leads to the page of the folder', (address, whole) => {
	expect(pageAddress(address, page)).toBe(whole);
});

test.each(['#p12', '../../data/figures.csv', 'index.html', 'https://example.org/', 'mailto:a@b.c'])(
	'leaves %s as it is',
	(address) => {
		expect(pageAddress(address, page)).toBe(address);
	},
);

test('leaves every address of a host as it is', () => {
	expect(pageAddress('../../about/', 'https://example.org/reports/x/')).toBe('../../about/');
});
