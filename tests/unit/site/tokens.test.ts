import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paperColours } from '../../../src/site/paper-colours.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

const settings = readFileSync('src/styles/settings.css', 'utf8');

/** The colours of light and dark, by name. */
const colours = coloursIn(tokens);
const strong = new Map([...colours, ...coloursIn(settings)]);

function coloursIn(css: string): Map<string, { light: string; dark: string }> {
	const found = Array.from(
		css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g),
		([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
	);
	return new Map(found.toReversed());
}

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
	const digits =
		hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.match(/[0-9a-f]{2}/g);
	const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
		const value = Number.parseInt(pair, 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

const inks = [
	'ink',
	'ink-soft',
	'seal',
	...Array.from({ length: 8 }, (_, index) => `place-${index + 1}`),
];

test.each(inks)('%s can be read on paper, sheet and wash, in light and dark', (ink) => {
	for (const ground of ['paper', 'sheet', 'seal-wash']) {
		for (const scheme of ['light', 'dark'] as const) {
			const pair = [colours.get(ink)?.[scheme], colours.get(ground)?.[scheme]];
			expect(pair).not.toContain(undefined);
			expect(
				contrast(pair[0] ?? '', pair[1] ?? ''),
				`${ink} on ${ground}, ${scheme}`,
			).toBeGreaterThanOrEqual(4.5);
		}
	}
});

test.each(inks)('%s can be read at 7 to 1 in high contrast', (ink) => {
	for (const ground of ['paper', 'sheet', 'seal-wash', 'mark']) {
		for (const scheme of ['light', 'dark'] as const) {
			const pair = [strong.get(ink)?.[scheme], strong.get(ground)?.[scheme]];
			expect(pair).not.toContain(undefined);
			expect(
				contrast(pair[0] ?? '', pair[1] ?? ''),
				`${ink} on ${ground}, ${scheme}`,
			).toBeGreaterThanOrEqual(7);
		}
	}
});

test('high contrast is the same by setting and by the system', () => {
	const blocks = Array.from(settings.matchAll(/\{([^{}]*--paper:[^{}]*)\}/g), ([, block = '']) =>
		block.replace(/\s+/g, ' '),
	);
	expect(blocks).toHaveLength(2);
	expect(blocks[0]).toBe(blocks[1]);
});

test('the browser around a page has the colour of its paper', () => {
	expect(colours.get('paper')).toEqual({ light: paperColours.light, dark: paperColours.dark });
	expect(strong.get('paper')).toEqual({
		light: paperColours.contrast,
		dark: paperColours['contrast-dark'],
	});
});

test('the order of the layers is said before any of them', () => {
	expect(tokens.replace(/\/\*.*?\*\//gs, '').trim()).toMatch(
		/^@layer tokens, base, prose, site, print;/,
	);
});
