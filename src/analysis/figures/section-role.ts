/** Whether a passage looks back or plans, from its headings, the report's years, and its own opening. */
import type { Report } from '../../corpus/contract.ts';
import type { Stretch } from './stretches.ts';
import {
	fiveYears,
	nextFiveYears,
	planHeading,
	planOpening,
	reviewHeading,
	reviewOpening,
} from './tables/sections.ts';

/** What a part of a report is for, and the years it speaks of. */
export interface Section {
	role: 'review' | 'plan';
	/** First and last year; the same for one year, `undefined` where the report names none. */
	years: { first: number; last: number } | undefined;
	/** Told by a heading or by the report's years; false where it is a guess from the wording. */
	isCertain: boolean;
}

type Years = Pick<Report, 'reviews' | 'plans'>;

/** The section of `stretch`; `previous` is that of the stretch before it, which goes on without a heading. */
export function sectionOf(stretch: Stretch, years: Years, previous: Section | undefined): Section {
	const fromHeadings = roleFromHeadings(stretch.headings, years);
	const heading = stretch.headings.findLast(
		(text) => fiveYears.test(text) || nextFiveYears.test(text),
	);
	if (fromHeadings)
		return { role: fromHeadings, years: spanOf(fromHeadings, years, heading), isCertain: true };
	const only = onlyRole(years);
	if (only) return { role: only, years: spanOf(only, years, heading), isCertain: true };
	const opening = roleFromOpening(stretch.text, years);
	if (!opening && previous) return { ...previous, isCertain: previous.isCertain };
	const role = opening ?? 'review';
	const isFiveYears = role === 'review' && fiveYears.test(stretch.text.slice(0, 20));
	return {
		role,
		years: spanOf(role, years, isFiveYears ? '过去五年' : undefined),
		isCertain: opening !== undefined,
	};
}

/** The innermost heading that tells: 2024年十大民生实事项目 plans, 2023 数说精彩 reviews. */
function roleFromHeadings(headings: readonly string[], years: Years): Section['role'] | undefined {
	return headings
		.toReversed()
		.map((heading) => roleFromHeading(heading, years))
		.find((role) => role);
}

function roleFromHeading(heading: string, { reviews, plans }: Years): Section['role'] | undefined {
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

function onlyRole({ reviews, plans }: Years): Section['role'] | undefined {
	if (reviews.length && !plans.length) return 'review';
	return plans.length && !reviews.length ? 'plan' : undefined;
}

function roleFromOpening(text: string, { reviews, plans }: Years): Section['role'] | undefined {
	const opening = text.slice(0, 60);
	const year = Number(/^(?:各位代表！)?(20\d{2})年/.exec(opening)?.[1]);
	if (planOpening.test(opening) || plans.includes(year)) return 'plan';
	if (reviewOpening.test(opening) || reviews.includes(year)) return 'review';
	return undefined;
}

/** 五年来 under a review of 2023 is 2019 to 2023. */
function spanOf(
	role: Section['role'],
	{ reviews, plans }: Years,
	heading: string | undefined,
): Section['years'] {
	const year = role === 'review' ? Math.max(...reviews) : Math.min(...plans);
	if (!Number.isFinite(year)) return undefined;
	if (heading && role === 'review' && fiveYears.test(heading))
		return { first: year - 4, last: year };
	if (heading && role === 'plan' && nextFiveYears.test(heading))
		return { first: year, last: year + 4 };
	return {
		first: role === 'review' ? Math.min(...reviews) : year,
		last: role === 'review' ? year : Math.max(...plans),
	};
}
