import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { qrDrawing } from '../../../src/site/qr-drawing.ts';

const address = 'https://duidu.example/reports/jintan-2024/#p12';

/** The modules that a path darkens: `3,4` for column 3 of row 4. */
function darkened(path: string): string[] {
	return Array.from(path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)).flatMap(([, x, y, run]) =>
		Array.from({ length: Number(run) }, (_, step) => `${Number(x) + step},${y ?? ''}`),
	);
}

test('darkens the modules of the code and no other, four modules from the edge', () => {
	const { modules } = create(address, { errorCorrectionLevel: 'M' });
	const { size, path } = qrDrawing(address);
	const dark = Array.from(modules.data).flatMap((isDark, index) =>
		isDark ? `${(index % modules.size) + 4},${Math.floor(index / modules.size) + 4}` : [],
	);
	expect(size).toBe(modules.size + 8);
	expect(darkened(path)).toEqual(dark);
});

test('draws a longer address larger', () => {
	expect(qrDrawing(address.repeat(4)).size).toBeGreaterThan(qrDrawing(address).size);
});
