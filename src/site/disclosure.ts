/** The 信息公开 table of a report: what its portal printed, and what this site adds. */
import type { Report } from '../corpus/contract.ts';
import { formatDate, formatNumber, readingMinutes } from './formats.ts';
import type { ReportHead } from './report-view.ts';
import type { Translate } from './translate.ts';

export interface DisclosureRow {
	label: string;
	value: string;
	/** Where the value leads, on another site. */
	href?: string;
}

/** Every entry of the portal's table; one that the portal left empty is shown as empty. */
export function publishedRows({ metadata }: ReportHead, t: Translate): DisclosureRow[] {
	return metadata.map(({ label, value }) => ({ label, value: value || t('none') }));
}

export function ownRows(report: Report, t: Translate): DisclosureRow[] {
	const { kind, source, characters, address } = report;
	const { lines, encoding } = source;
	return [
		{ label: t('report.disclosure.kind'), value: t(`kind.${kind}`) },
		{ label: t('report.disclosure.years'), value: yearsLine(report, t) || t('none') },
		{ label: t('report.disclosure.length'), value: formatNumber(characters) },
		...(address ? [{ label: t('report.address'), value: address, href: address }] : []),
		{ label: t('report.disclosure.file'), value: source.file },
		{
			label: t('report.disclosure.size'),
			value: t('report.disclosure.lines', { lines, encoding }),
		},
		{ label: t('report.disclosure.hash'), value: source.sha256 },
	];
}

/** 回顾2024年 计划2025年 */
export function yearsLine(
	{ reviews, plans }: Pick<Report, 'reviews' | 'plans'>,
	t: Translate,
): string {
	const join = (years: readonly number[]) => years.join(t('years.between'));
	return [
		...(reviews.length ? [t('years.reviews', { years: join(reviews) })] : []),
		...(plans.length ? [t('years.plans', { years: join(plans) })] : []),
	].join(' ');
}

/** The line below a report's title; what the source does not say is left out. */
export function mastheadFacts(report: Report, { issuer }: ReportHead, t: Translate): string[] {
	const { published, indexNumber, characters } = report;
	const length = t('report.length', { n: formatNumber(characters) });
	return [
		published && t('report.published', { date: formatDate(published) }),
		indexNumber && t('report.index', { number: indexNumber }),
		issuer && t('report.issuer', { issuer }),
		yearsLine(report, t) || undefined,
		`${length} · ${t('report.minutes', { n: readingMinutes(characters) })}`,
	].filter((fact) => fact !== undefined);
}
