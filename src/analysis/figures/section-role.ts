/** Whether a passage looks back or plans, from its headings, the report's years, and its own opening. */
import {
	yearsNamed,
	yearsUnder,
	type ReportYears,
	type Role,
	type Years,
} from './section-years.ts';
import type { Stretch } from './stretches.ts';
import { planHeading, planOpening, reviewHeading, reviewOpening } from './tables/sections.ts';

/** What a part of a report is for, and the years it speaks of. */
export interface Section {
	role: Role;
	/** `undefined` where the report names none. */
	years: Years | undefined;
	/** Told by a heading or by the report's years; false where it is a guess from the wording. */
	isCertain: boolean;
}

/** The section of `stretch`; `previous` is that of the stretch before it, which goes on without a heading. */
export function sectionOf(
	stretch: Stretch,
	years: ReportYears,
	previous: Section | undefined,
): Section {
	const told = roleFromHeadings(stretch.headings, years) ?? onlyRole(years);
	if (told)
		return { role: told, years: yearsUnder(stretch.headings, told, years), isCertain: true };
	const opening = roleFromOpening(stretch.text, years);
	if (!opening && previous) return previous;
	const role = opening ?? 'review';
	const named = role === 'review' ? yearsNamed(stretch.text.slice(0, 20), role, years) : undefined;
	return { role, years: named ?? yearsUnder([], role, years), isCertain: opening !== undefined };
}

/** The innermost heading that tells: 2024年十大民生实事项目 plans, 2023 数说精彩 reviews. */
function roleFromHeadings(headings: readonly string[], years: ReportYears): Role | undefined {
	return headings
		.toReversed()
		.map((heading) => roleFromHeading(heading, years))
		.find((role) => role);
}

function roleFromHeading(heading: string, { reviews, plans }: ReportYears): Role | undefined {
	const named = Array.from(heading.matchAll(/(?:19|20)\d{2}(?!\d)/g), ([year]) => Number(year));
	const isReviewed = named.some((year) => reviews.includes(year));
	const isPlanned = named.some((year) => plans.includes(year));
	if (isReviewed !== isPlanned) return isPlanned ? 'plan' : 'review';
	if (heading.length > 30) return undefined;
	const [looksBack, looksAhead] = [reviewHeading.test(heading), planHeading.test(heading)];
	if (looksBack === looksAhead) return undefined;
	if (looksBack) return reviews.length ? 'review' : undefined;
	return plans.length ? 'plan' : undefined;
}

function onlyRole({ reviews, plans }: ReportYears): Role | undefined {
	if (reviews.length && !plans.length) return 'review';
	return plans.length && !reviews.length ? 'plan' : undefined;
}

function roleFromOpening(text: string, { reviews, plans }: ReportYears): Role | undefined {
	const opening = text.slice(0, 60);
	const year = Number(/^(?:各位代表！)?(20\d{2})年/.exec(opening)?.[1]);
	if (planOpening.test(opening) || plans.includes(year)) return 'plan';
	if (reviewOpening.test(opening) || reviews.includes(year)) return 'review';
	return undefined;
}
