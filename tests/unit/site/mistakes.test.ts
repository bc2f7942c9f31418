import { expect, test } from 'vitest';
import { contactOf, mistakeAddress } from '../../../src/site/mistakes.ts';

const mistake = { title: '2025年工作安排 第4段', body: '原文第6行\n> “三先三后” & 其他' };
const page = '/about/#mistakes';

test('a mail has the title as its subject, spaces and quotes escaped', () => {
	const address = mistakeAddress(contactOf('mailto:editor@example.org', page), mistake);
	expect(address).toMatch(/^mailto:editor@example\.org\?subject=[^+ ]+&body=[^+ ]+$/);
	expect(new URL(address).searchParams.get('subject')).toBe(mistake.title);
	expect(new URL(address).searchParams.get('body')).toBe(mistake.body);
});

test('the form of a tracker keeps its own query', () => {
	const contact = contactOf('https://example.org/issues/new?labels=text', page);
	const { searchParams } = new URL(mistakeAddress(contact, mistake));
	expect(Object.fromEntries(searchParams)).toEqual({ labels: 'text', ...mistake });
});

test('without an address the report goes to the page that shows it, before its anchor', () => {
	const address = mistakeAddress(contactOf(undefined, page), mistake);
	const url = new URL(address, 'https://site.test');
	expect([url.pathname, url.hash]).toEqual(['/about/', '#mistakes']);
	expect(url.searchParams.get('about')).toBe(`${mistake.title}\n${mistake.body}`);
});
