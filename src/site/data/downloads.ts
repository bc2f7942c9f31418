/** One report as a file to keep: Markdown, plain text, JSON, in any script of the site. */
import type { Passage, Report } from '../../corpus/contract.ts';
import { writeMarkdown } from '../../corpus/markdown.ts';
import { inReadingOrder } from '../../corpus/reading-order.ts';
import type { ReportText } from '../../corpus/report-file.ts';

export const downloadFormats = ['md', 'txt', 'json'] as const;
export type DownloadFormat = (typeof downloadFormats)[number];

export const mediaTypes = {
	md: 'text/markdown; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	json: 'application/json; charset=utf-8',
} satisfies Record<DownloadFormat, string>;

const writers = {
	md: ({ report, passages }) =>
		writeMarkdown(report.outline, passages, { title: report.title, under: underTitle(report) }),
	txt: ({ report, passages }) =>
		`${[report.title, ...underTitle(report), ...textBlocks(report, passages)].join('\n\n')}\n`,
	json: (reportText) => `${JSON.stringify(reportText, null, '\t')}\n`,
} satisfies Record<DownloadFormat, (reportText: ReportText) => string>;

/** The content of `reports/<id>.<format>`. */
export function formatDownload(reportText: ReportText, format: DownloadFormat): string {
	return writers[format](reportText);
}

function underTitle({ subtitle, byline }: Report): string[] {
	return [subtitle, byline].filter((line) => line !== undefined);
}

function textBlocks({ outline }: Report, passages: readonly Passage[]): string[] {
	return inReadingOrder(outline, passages).map((block) =>
		block.type === 'heading' ? block.heading.text : block.passage.text,
	);
}
