/** The years that a part of a report speaks of, from its headings and the report's years. */
import type { Report } from '../../corpus/contract.ts';
import { fiveYearPlans, numerals } from './tables/periods.ts';
import { fiveYearPlan, yearsAhead, yearsBehind } from './tables/sections.ts';

/** First and last year; the same for one year. */
export interface Years {
	first: number;
	last: number;
}

export type ReportYears = Pick<Report, 'reviews' | 'plans'>;
export type Role = 'review' | 'plan';

/** The years of a part under `headings`, outermost first; the innermost that names any decides. */
export function yearsUnder(
	headings: readonly string[],
	role: Role,
	years: ReportYears,
): Years | undefined {
	return (
		headings
			.toReversed()
			.map((heading) => yearsNamed(heading, role, years))
			.find((named) => named) ?? ownYears(role, years)
	);
}

/** 过去五年 in a review of 2023 is 2019 to 2023; “十三五”和2020年 is 2016 to 2020. */
export function yearsNamed(text: string, role: Role, years: ReportYears): Years | undefined {
	const year = role === 'review' ? Math.max(...years.reviews) : Math.min(...years.plans);
	if (!Number.isFinite(year)) return undefined;
	return (
		yearsOfPlan(text, role, year) ??
		yearsCounted(text, role, year) ??
		yearPrinted(text, role === 'review' ? years.reviews : years.plans)
	);
}

/** Of a plan that is still running a review knows the years up to its own. */
function yearsOfPlan(text: string, role: Role, year: number): Years | undefined {
	const first = fiveYearPlans[fiveYearPlan.exec(text)?.groups?.['plan'] ?? ''];
	if (!first) return undefined;
	const last = first + 4;
	if (role === 'plan') return last > year ? { first: Math.max(first, year), last } : undefined;
	return first < year && last >= year ? { first, last: year } : undefined;
}

function yearsCounted(text: string, role: Role, year: number): Years | undefined {
	const match = (role === 'review' ? yearsBehind : yearsAhead).exec(text);
	if (!match) return undefined;
	const { past, since, next } = match.groups ?? {};
	const more = (numerals[past ?? since ?? next ?? '五'] ?? 1) - 1;
	return role === 'review'
		? { first: year - more, last: year }
		: { first: year, last: year + more };
}

/** 2024年工作安排, one of the report's own years. */
function yearPrinted(text: string, own: readonly number[]): Years | undefined {
	const printed = Array.from(text.matchAll(/20\d{2}(?=年)/g), ([year]) => Number(year));
	const [year, ...others] = printed.filter((candidate) => own.includes(candidate));
	return year && others.length === 0 ? { first: year, last: year } : undefined;
}

function ownYears(role: Role, { reviews, plans }: ReportYears): Years | undefined {
	const own = role === 'review' ? reviews : plans;
	return own.length ? { first: Math.min(...own), last: Math.max(...own) } : undefined;
}
