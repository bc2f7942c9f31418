/** Text as XML 1.0 can carry it. */

const named: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

/** XML has no way to write control characters and halves of pairs, not even as references. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** `<b>&` → `&lt;b&gt;&amp;`, for text and for attributes; what XML cannot carry becomes U+FFFD. */
export function escapeXml(text: string): string {
	return text
		.replace(impossible, '\u{fffd}')
		.replace(/[&<>"']/g, (character) => named[character] ?? character);
}
