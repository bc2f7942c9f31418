/** The years a report looks back on and plans, as far as its own words tell. */

export interface Years {
	reviews: number[];
	plans: number[];
}

const whose = '(?:的?(?:政府|党委|全[区县市镇]|主要|重点|经济社会发展?)?工?作?)?';
const reviewed = new RegExp(`(20\\d{2})年${whose}(?:回顾|总结|完成情况|主要成效|主要成绩)|汇报(20\\d{2})年工作(?!安排|计划|打算)|回顾(?:总结)?(20\\d{2})年`, 'g'); // prettier-ignore
const planned = new RegExp(
	`(20\\d{2})年${whose}(?:安排|计划|打算|部署|目标任务|目标|总体要求|任务|思路)`,
	'g',
);

/** Years that texts name as reviewed or planned: 2023年工作回顾, 向全区人民汇报2025年工作安排. */
export function yearsNamed(texts: readonly string[]): Years {
	const plans = yearsOf(texts, planned);
	return { reviews: yearsOf(texts, reviewed).filter((year) => !plans.includes(year)), plans };
}

interface Evidence {
	title: string;
	headings: readonly string[];
	/** The first paragraphs, read where the headings name no year. */
	opening: readonly string[];
	/** Day of publication or of the meeting, `2026-01-28`. */
	date: string | undefined;
}

/**
 * The years of a report that no catalog entry describes. Headings decide; else the title and the
 * opening; else the date: a government work report reviews the year before it and plans its own.
 */
export function inferYears({ title, headings, opening, date }: Evidence): Years {
	for (const texts of [headings, [title], opening]) {
		const named = yearsNamed(texts);
		if (named.reviews.length || named.plans.length) return completed(named, title);
	}
	return yearsOfTitle(title, date);
}

/** A full government work report has both halves, whichever of them names its year. */
function completed({ reviews, plans }: Years, title: string): Years {
	if (!isAnnualReport(title)) return { reviews, plans };
	const [review] = reviews;
	const [plan] = plans;
	if (review && !plan) return { reviews, plans: [review + 1] };
	if (plan && !review) return { reviews: [plan - 1], plans };
	return { reviews, plans };
}

function yearsOfTitle(title: string, date: string | undefined): Years {
	const year = Number(/(20\d{2})年/.exec(title)?.[1]);
	const given = date ? Number(date.slice(0, 4)) : undefined;
	if (isAnnualReport(title)) return aroundMeeting(given ?? year);
	// 2025年工作报告, published in January 2026, reports on 2025.
	return { reviews: year ? [year] : given ? [given - 1] : [], plans: [] };
}

function aroundMeeting(year: number): Years {
	return year ? { reviews: [year - 1], plans: [year] } : { reviews: [], plans: [] };
}

function isAnnualReport(title: string): boolean {
	return title.includes('政府工作报告');
}

function yearsOf(texts: readonly string[], pattern: RegExp): number[] {
	const found = texts.flatMap((text) => [...text.matchAll(pattern)]);
	return [...new Set(found.map((match) => Number(match.slice(1).find(Boolean))))].toSorted();
}
