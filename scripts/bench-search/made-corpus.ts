/** Makes reports for measuring what a large site would weigh: real sentences, drawn anew and altered. */
import type { SheetPassage } from '../../src/search/contract.ts';
import type { ReportSheets } from '../../src/search/lay-sheets.ts';

/** Characters of a report, sentences of a passage, and hanzi that are altered so that words grow in number. */
const reportLength = 4300;
const sentencesPerPassage = 4;
const altered = 0.02;

/** So many reports from the sentences of `texts`; some sentences recur often, most seldom. */
export function makeReports(
	count: number,
	{ texts, random }: { texts: readonly string[]; random: () => number },
): ReportSheets[] {
	const sentences = texts.flatMap((text) => text.match(/[^。；]+[。；]?/gu) ?? []);
	const hanzi = texts.join('').match(/\p{Script=Han}/gu) ?? [];
	const pick = <T>(items: readonly T[], at: number): T => items[Math.floor(at * items.length)] as T; // Below 1, so inside.
	const alter = (sentence: string): string =>
		sentence.replace(/\p{Script=Han}/gu, (sign) =>
			random() < altered ? pick(hanzi, random()) : sign,
		);
	const passage = (): string =>
		Array.from({ length: sentencesPerPassage }, () => alter(pick(sentences, random() ** 4))).join(
			'',
		);
	return Array.from({ length: count }, (_, index) => madeReport(index, passage));
}

function madeReport(index: number, passage: () => string): ReportSheets {
	const passages: SheetPassage[] = [];
	let length = 0;
	while (length < reportLength) {
		const text = passage();
		passages.push({ number: passages.length + 1, kind: 'paragraph', text, headings: [] });
		length += text.length;
	}
	const id = `made-${index}`;
	const report = { id, title: `第${index}号报告`, kind: 'government-work-report' as const };
	return {
		report: { ...report, reviews: [2024], plans: [2025], url: `reports/${id}/` },
		headings: [],
		passages,
	};
}
