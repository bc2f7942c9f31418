/** The QR code of an address as one path of an SVG. Runs in the browser too. */
import { create } from 'qrcode';

export interface QrDrawing {
	/** Side of the square that holds the code and the quiet zone around it, in modules. */
	size: number;
	path: string;
}

/** Readers need so many light modules around a code. */
const quietZone = 4;

/** Dark modules that stand beside each other in a row are one stroke: `M4 4h7v1h-7z`. */
export function qrDrawing(text: string): QrDrawing {
	const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
	const rows = Array.from({ length: size }, (_, row) =>
		Array.from(data.subarray(row * size, (row + 1) * size)).join(''),
	);
	const strokes = rows.flatMap((row, y) =>
		Array.from(row.matchAll(/1+/g), ({ 0: { length }, index }) => {
			return `M${index + quietZone} ${y + quietZone}h${length}v1h-${length}z`;
		}),
	);
	return { size: size + 2 * quietZone, path: strokes.join('') };
}
