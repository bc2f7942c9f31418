import { expect, test } from 'vitest';
import { scriptJson } from '../../../src/site/json-ld.ts';
import { pageTitle } from '../../../src/site/page-title.ts';

test('no field can end the script element or open a comment in it', () => {
	const hostile = { name: '</script><script>alert(1)</script><!-- & \u2028' };
	const json = scriptJson(hostile);
	expect(json).not.toMatch(/[<>&\u2028]/);
	expect(JSON.parse(json)).toEqual(hostile);
});

test('the title of a page is followed by the name of the site', () => {
	expect(pageTitle('2025年工作安排', '对读')).toBe('2025年工作安排 — 对读');
});

test('the home page has the name of the site alone', () => {
	expect(pageTitle('对读', '对读')).toBe('对读');
	expect(pageTitle(' ', '对读')).toBe('对读');
});

test('a title of more than 50 characters is cut between characters', () => {
	expect(pageTitle('𠮷'.repeat(60), '对读')).toBe(`${'𠮷'.repeat(50)}… — 对读`);
	expect(pageTitle('长'.repeat(50), '对读')).toBe(`${'长'.repeat(50)} — 对读`);
});
