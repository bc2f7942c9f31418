/** The tables of the about page: sources, what became of their characters, corrections, problems. */
import { coverageRoles, type CoverageRole, type Report } from '../corpus/contract.ts';
import type { CoverageFile } from '../corpus/coverage-file.ts';
import { formatNumber } from './formats.ts';
import type { PageContext } from './page-context.ts';
import { reportPath } from './report-link.ts';
import type { Translate } from './translate.ts';

/** A source and its report. */
export interface SourceRow {
	title: string;
	href: string;
	file: string;
	sourceHref: string;
	sha256: string;
	facts: { lines: string; encoding: string; characters: string };
	/** Characters of the file by what became of them: 正文 3,100. */
	roles: string[];
}

export interface Finding {
	/** Where in the source: 111—120. */
	lines: string;
	href: string;
	title: string;
	text: string;
}

export interface AboutTables {
	sources: SourceRow[];
	corrections: Finding[];
	problems: Finding[];
}

/** A report and what the reading of its source left beside it. */
export interface SourceReading {
	report: Report;
	coverage: CoverageFile['coverage'];
	problems: CoverageFile['problems'];
}

export function aboutTables(readings: readonly SourceReading[], context: PageContext): AboutTables {
	return {
		sources: readings.map((reading) => sourceRow(reading, context)),
		corrections: readings.flatMap((reading) => correctionsOf(reading, context)),
		problems: readings.flatMap((reading) => problemsOf(reading, context)),
	};
}

function sourceRow(
	{ report, coverage }: SourceReading,
	{ convert, href, t }: PageContext,
): SourceRow {
	const { title, source, characters } = report;
	const sizes = sizeByRole(coverage);
	return {
		title: convert(title),
		href: href(reportPath(report)),
		file: source.file,
		sourceHref: href(`${reportPath(report)}source/`),
		sha256: source.sha256,
		facts: {
			lines: formatNumber(source.lines),
			encoding: source.encoding,
			characters: formatNumber(characters),
		},
		roles: coverageRoles
			.filter((role) => role !== 'blank' && sizes.has(role))
			.map((role) => `${roleName(role, t)} ${formatNumber(sizes.get(role) ?? 0)}`),
	};
}

function roleName(role: CoverageRole, t: Translate): string {
	return role === 'passage' ? t('about.role.passage') : t(`source.role.${role}`);
}

function sizeByRole(coverage: SourceReading['coverage']): Map<CoverageRole, number> {
	const sizes = new Map<CoverageRole, number>();
	for (const { role, column, endColumn } of coverage) {
		sizes.set(role, (sizes.get(role) ?? 0) + endColumn - column);
	}
	return sizes;
}

/** One finding for each reason that the catalog gives, with the lines that it decided. */
function correctionsOf(
	{ report, coverage }: SourceReading,
	{ convert, href }: PageContext,
): Finding[] {
	const byReason = Map.groupBy(coverage, ({ correction }) => correction);
	return [...byReason].flatMap(([reason, stretches]) => {
		if (reason === undefined) return [];
		const lines = stretches.map(({ line }) => line);
		return {
			lines: lineRange(lines),
			href: href(`${reportPath(report)}source/#L${Math.min(...lines)}`),
			title: convert(report.title),
			text: convert(reason),
		};
	});
}

/** 71, or 111—120 from the first to the last. */
function lineRange(lines: readonly number[]): string {
	const [first, last] = [Math.min(...lines), Math.max(...lines)];
	return first === last ? String(first) : `${first}—${last}`;
}

function problemsOf(
	{ report, problems }: SourceReading,
	{ convert, href }: PageContext,
): Finding[] {
	return problems.map(({ message, source }) => ({
		lines: String(source.line),
		href: href(`${reportPath(report)}source/#L${source.line}`),
		title: convert(report.title),
		text: convert(message),
	}));
}
