import { expect, test } from 'vitest';
import { decodeSource } from '../../../src/corpus/decode.ts';

const gb18030 = [0xd5, 0xfe, 0xb8, 0xae, 0xb9, 0xa4, 0xd7, 0xf7, 0xb1, 0xa8, 0xb8, 0xe6]; // 政府工作报告

test.each([
	['UTF-8', Buffer.from('政府工作报告'), 'utf-8'],
	['UTF-8 with a byte order mark', Buffer.from('\uFEFF政府工作报告'), 'utf-8'],
	['UTF-16 with a mark', Buffer.from('\uFEFF政府工作报告', 'utf16le'), 'utf-16le'],
	['big-endian UTF-16', Buffer.from('\uFEFF政府工作报告', 'utf16le').swap16(), 'utf-16be'],
	['GB18030', Buffer.from(gb18030), 'gb18030'],
])('decodes %s', (_, bytes, encoding) => {
	expect(decodeSource(bytes)).toEqual({ text: '政府工作报告', encoding, isDamaged: false });
});

test('knows UTF-16 without a mark by the zero bytes of line ends and digits', () => {
	const text = '政府工作报告\n各位代表：\n2024年完成投资10亿元。\n';
	expect(decodeSource(Buffer.from(text, 'utf16le'))).toMatchObject({ text, encoding: 'utf-16le' });
});

test('takes a stray NUL in UTF-8 for no sign of UTF-16', () => {
	expect(decodeSource(Buffer.from('今年\u0000完成投资10亿元'))?.encoding).toBe('utf-8');
});

test('reads UTF-8 that was cut in the middle of a character, and says so', () => {
	const cut = Buffer.from(
		'今年完成投资十亿元，增长百分之五，再创新高，各项工作取得新进展',
	).subarray(0, -1);
	expect(decodeSource(cut)).toMatchObject({ encoding: 'utf-8', isDamaged: true });
});

test.each([
	['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
	['a Word file', Buffer.from('504b030414000600', 'hex')],
	['a PDF', Buffer.from('%PDF-1.7')],
	['noise', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 29))],
])('takes %s for no text', (_, bytes) => {
	expect(decodeSource(bytes)).toBeUndefined();
});
