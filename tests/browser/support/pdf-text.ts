/** Reads what a PDF file says and where: every run of text, in millimetres from the page's top left. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfText {
	text: string;
	left: number;
	right: number;
	/** The line on which it stands. */
	baseline: number;
	/** Of the font, in points. */
	size: number;
}

export interface PdfPage {
	width: number;
	height: number;
	/** In the order in which they were painted, which is that of the document. */
	texts: PdfText[];
}

/** In a point. */
export const millimetres = 25.4 / 72;

export async function readPdf(file: Uint8Array): Promise<PdfPage[]> {
	const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
	const { numPages, getPage } = await task.promise.then((pdf) => ({
		numPages: pdf.numPages,
		getPage: (number: number) => pdf.getPage(number),
	}));
	const pages: PdfPage[] = [];
	for (let number = 1; number <= numPages; number++) {
		const page = await getPage(number);
		const { width, height } = page.getViewport({ scale: 1 });
		const { items } = await page.getTextContent({ disableNormalization: true });
		pages.push({
			width: width * millimetres,
			height: height * millimetres,
			texts: items.flatMap((item) => {
				if (!('str' in item) || item.str.trim() === '') return [];
				const [, , , size, left, bottom] = item.transform as number[];
				return [
					{
						text: item.str,
						left: (left ?? 0) * millimetres,
						right: ((left ?? 0) + item.width) * millimetres,
						baseline: (height - (bottom ?? 0)) * millimetres,
						size: size ?? 0,
					},
				];
			}),
		});
	}
	await task.destroy();
	return pages;
}
