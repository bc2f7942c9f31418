/** The sentence that a figure stands in, and where to read it. */
import type { Figure } from '../../analysis/figures/contract.ts';
import type { ReportText } from '../../corpus/report-file.ts';
import type { PageContext } from '../page-context.ts';

/** The sentence cut at the figure, in one script. */
export interface FigureSentence {
	before: string;
	figure: string;
	after: string;
	/** 第8段, or nothing for a figure of a headline under which no passage follows. */
	label: string;
	href: string;
	/** Id of the passage, for programs that read the page. */
	passage?: string;
}

/** Passages and headings by the ids that figures name. */
export type TextIndex = ReadonlyMap<string, string>;

/** `<report>#p12` for passages, `<report>#s3` for headings. */
export function indexTexts(reports: readonly ReportText[]): TextIndex {
	return new Map(
		reports.flatMap(({ report, passages }) => [
			...passages.map(({ id, text }) => [id, text] as const),
			...report.outline.map(({ id, text }) => [`${report.id}#${id}`, text] as const),
		]),
	);
}

const sentenceEnd = /[。！？；\n]/;

export function figureSentence(
	figure: Figure,
	texts: TextIndex,
	{ convert, t, href }: PageContext,
): FigureSentence {
	const { report, heading, passage, offset, length, url } = figure;
	const source = heading === undefined ? (passage ?? '') : `${report}#${heading}`;
	const text = texts.get(source);
	if (text === undefined) throw new Error(`Expected the text of ${source}, got none`);
	const { start, end } = sentenceAround(text, offset, offset + length);
	const converted = convert(text);
	const number = /#p(\d+)$/.exec(passage ?? '')?.[1];
	return {
		before: converted.slice(start, offset),
		figure: converted.slice(offset, offset + length),
		after: converted.slice(offset + length, end),
		label: number === undefined ? '' : t('passage.number', { n: number }),
		href: href(`/${url}`),
		...(passage === undefined ? {} : { passage }),
	};
}

function sentenceAround(text: string, from: number, to: number): { start: number; end: number } {
	let start = from;
	while (start > 0 && !sentenceEnd.test(text.charAt(start - 1))) start--;
	const rest = text.slice(to).search(sentenceEnd);
	return { start, end: rest === -1 ? text.length : to + rest + 1 };
}
