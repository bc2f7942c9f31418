/**
 * Compares what a PDF file says with what a page says. A font may draw two characters with one shape
 * (人 and the radical ⼈), and a PDF file then names either: what looks alike is alike.
 */
import type { Page } from 'playwright/test';

/** White space and invisible marks left out; of the two dashes that one stroke may stand for, one. */
export function comparable(text: string): string {
	return text.replace(/[\s\u2060]/g, '').replaceAll('―', '—');
}

/** Where the two texts differ to the eye, as `at: expected → received`; nothing where they do not. */
export async function visibleDifferences(
	page: Page,
	{ expected, received }: { expected: string; received: string },
): Promise<string[]> {
	const [wanted, found] = [Array.from(expected), Array.from(received)];
	if (wanted.length !== found.length) return [`${wanted.length} → ${found.length} characters`];
	const different = wanted.flatMap((sign, at) => {
		const other = found[at] ?? '';
		return sign === other ? [] : [{ at, sign, other }];
	});
	const pairs = new Map(different.map(({ sign, other }) => [sign + other, [sign, other] as const]));
	const unlike = new Set(await page.evaluate(drawnUnlike, Array.from(pairs.values())));
	return different
		.filter(({ sign, other }) => unlike.has(sign + other))
		.map(({ at, sign, other }) => `${at}: ${sign} → ${other}`);
}

/** Those of the pairs that the font of the page's passages draws differently. */
function drawnUnlike(pairs: (readonly [string, string])[]): string[] {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [60, 60];
	const context = canvas.getContext('2d');
	const text = document.querySelector('[data-text]');
	if (!context || !text) throw new Error('Expected a page with a passage');
	context.font = `40px ${getComputedStyle(text).fontFamily}`;
	const draw = (sign: string): string => {
		context.clearRect(0, 0, canvas.width, canvas.height);
		context.fillText(sign, 10, 45);
		return canvas.toDataURL();
	};
	return pairs.filter(([a, b]) => draw(a) !== draw(b)).map((pair) => pair.join(''));
}
