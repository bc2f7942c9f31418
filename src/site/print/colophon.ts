/** The end of a printed report: where it comes from, where to find it again, what its marks mean. */
import type { DisclosureRow } from '../disclosure.ts';
import { sourceScript } from '../../script/scripts.ts';
import { formatDate } from '../formats.ts';
import type { PageContext } from '../page-context.ts';
import { placeName } from '../place-index.ts';
import type { ReadingSource } from '../reading-sources.ts';
import { reportPath } from '../report-link.ts';
import type { RunningLines } from './running-lines.ts';

export interface Colophon {
	/** 金坛区 政府工作报告（摘要） */
	title: string;
	/** Whole address of the report, where it is known. */
	page: string | undefined;
	published: readonly DisclosureRow[];
	ours: readonly DisclosureRow[];
	/** Where its links lead. */
	links: readonly { name: string; href: string; address: string }[];
	isConverted: boolean;
	hasGlossary: boolean;
}

/** 金坛区 政府工作报告（摘要）, and the file from which it was read. */
export function runningLinesOf(
	{ report, place }: ReadingSource,
	{ convert, t, address }: PageContext,
): RunningLines {
	const { title, published, source } = report;
	const date = published ? ` ${t('report.published', { date: formatDate(published) })}` : '';
	const name = place && placeName(place, convert).short;
	return {
		title: [name, convert(title)].filter((part) => part !== undefined).join(' '),
		source: `${t('print.source', { file: source.file })}${date}\nSHA-256 ${source.sha256}`,
		address: address(reportPath(report)),
	};
}

export function colophonOf(
	source: ReadingSource,
	disclosure: Pick<Colophon, 'published' | 'ours'>,
	context: PageContext,
): Colophon {
	const path = reportPath(source.report);
	const { script, t, href, address } = context;
	const links = [
		{ name: t('print.link.page'), path },
		{ name: t('print.link.source'), path: `${path}source/` },
	];
	return {
		title: runningLinesOf(source, context).title,
		page: address(path),
		...disclosure,
		links: links.map((link) => ({
			name: link.name,
			href: href(link.path),
			address: address(link.path) ?? href(link.path),
		})),
		isConverted: script !== sourceScript,
		hasGlossary: source.passages.some(({ kind }) => kind === 'glossary'),
	};
}
