import { expect, test } from 'vitest';
import { escapeXml } from '../../../../src/site/feed/xml.ts';

test('markup in a text is text, in attributes too', () => {
	expect(escapeXml(`<b a="x" c='y'>&amp;]]>`)).toBe(
		'&lt;b a=&quot;x&quot; c=&apos;y&apos;&gt;&amp;amp;]]&gt;',
	);
	expect(escapeXml('超28亿元，“十四五”')).toBe('超28亿元，“十四五”');
});

test('what XML has no way to write is replaced, and line ends and rare hanzi stay', () => {
	expect(escapeXml('a\u0000b\u001bc\ud800d\ufffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd');
	expect(escapeXml('一\n二\t\u{20BB7}')).toBe('一\n二\t\u{20BB7}');
});
