import { expect, test } from 'vitest';
import { citationOf, citationText, passageCitationOf } from '../../../src/site/citation.ts';

const filled = { passage: '第12段', accessed: '2026-11-22', address: 'https://example.org/x/' };
const jintan = {
	author: '常州市金坛区',
	title: '政府工作报告（摘要）',
	issuer: '区融媒体中心',
	published: '2025-01-04',
};

test('a report is cited with author, title, issuer, dates and address', () => {
	expect(citationText(citationOf(jintan), filled)).toBe(
		'常州市金坛区. 政府工作报告（摘要）[R/OL]. 区融媒体中心, 2025(2025-01-04)[2026-11-22]. https://example.org/x/.',
	);
});

test('a passage is cited with its number after the year', () => {
	expect(citationText(passageCitationOf(jintan), filled)).toBe(
		'常州市金坛区. 政府工作报告（摘要）[R/OL]. 区融媒体中心, 2025: 第12段(2025-01-04)[2026-11-22]. https://example.org/x/.',
	);
});

test('what is not known is left out, with its punctuation', () => {
	const bare = { title: '2025年工作安排' };
	expect(citationText(citationOf(bare), filled)).toBe(
		'2025年工作安排[R/OL]. [2026-11-22]. https://example.org/x/.',
	);
	expect(citationText(passageCitationOf(bare), filled)).toBe(
		'2025年工作安排[R/OL]. 第12段[2026-11-22]. https://example.org/x/.',
	);
});

test('a known address is not a blank in the citation of a report, but is in that of a passage', () => {
	const addressed = { ...jintan, address: 'https://example.org/reports/jintan-2024/' };
	expect(citationOf(addressed)).not.toContainEqual({ blank: 'address' });
	expect(passageCitationOf(addressed)).toContainEqual({ blank: 'address' });
});

test('braces in a title are not blanks', () => {
	expect(citationText(citationOf({ title: '{accessed}' }), filled)).toContain('{accessed}[R/OL]');
});
