/** Reports written in a test, and the follow-ups found in them with the project's own vocabulary. */
import { statedReports } from '../../../../src/analysis/counterparts/stated-reports.ts';
import type { Followup } from '../../../../src/analysis/followups/contract.ts';
import { findFollowups } from '../../../../src/analysis/followups/find-followups.ts';
import { findFigures } from '../../../../src/analysis/figures/find-figures.ts';
import { assignIndicators } from '../../../../src/analysis/indicators/assign.ts';
import { gatherSeries } from '../../../../src/analysis/indicators/series.ts';
import { findPhrases } from '../../../../src/analysis/phrases/find-phrases.ts';
import type { PassageTheme } from '../../../../src/analysis/themes/assign.ts';
import type { ReportText } from '../../../../src/corpus/report-file.ts';
import { vocabulary as themeWords } from '../themes/support.ts';
import { places, vocabulary } from '../indicators/support.ts';
import { makeCorpus } from '../phrases/make-corpus.ts';

/** 城南区 planned 2024 in `plan`; then came reports on `year`, of the district or of its zone. */
interface Told {
	plan: string;
	own?: string;
	zone?: string;
	/** The year that the later reports review. */
	year?: number;
	/** What the zone reported of the year before. */
	earlier?: string;
	/** The stretch of the plan that is the term of a glossary entry. */
	term?: [number, number];
	/** The headings under which everything stands. */
	headings?: string[];
	/** The subject of every passage, where it matters. */
	theme?: PassageTheme['primary'];
}

export function followupsOf({
	plan,
	own,
	zone,
	year = 2024,
	earlier,
	headings,
	theme,
	term,
}: Told): Followup[] {
	const later = [
		...(own === undefined ? [] : [{ id: 'own', place: 'qu', reviews: [year], passages: [own] }]),
		...(zone === undefined
			? []
			: [{ id: 'zone', place: 'kfq', reviews: [year], passages: [zone] }]),
		...(earlier === undefined
			? []
			: [{ id: 'earlier', place: 'kfq', reviews: [2023], passages: [earlier] }]),
	];
	const written = makeCorpus(
		{ id: 'plan', place: 'qu', plans: [2024], passages: [plan] },
		...later,
	);
	const reports = sourced(written).map(({ report, passages }) => ({
		report,
		passages: passages.map((passage) => ({
			...passage,
			...(headings && { headings }),
			...(term && report.id === 'plan' && { term }),
		})),
	}));
	const themed = reports.map(({ report, passages }) => ({
		report,
		passages: passages.map((passage) =>
			theme ? { ...passage, theme: { primary: theme, secondary: [] } } : passage,
		),
	}));
	const found = reports.flatMap((text) => findFigures({ ...text, places }).figures);
	const { figures } = assignIndicators(found, { vocabulary, places });
	const series = gatherSeries(figures, {
		vocabulary,
		places,
		reports: reports.map(({ report }) => report),
	});
	return findFollowups({
		reports: themed,
		series,
		// Without quotation marks there are no names, and looking for them takes long.
		phrases: plan.includes('“') ? findPhrases(themed) : [],
		places,
		statements: statedReports(themed, themeWords),
	});
}

/** The status and rule of the only follow-up. */
export function judge(told: Told): string {
	const [only, ...others] = followupsOf(told);
	if (!only || others.length) throw new Error(`Expected one follow-up, got ${others.length + 1}`);
	return `${only.status ?? 'none'} ${only.rule}`;
}

/** The reports as if each passage were a line of its source. */
function sourced(reports: readonly ReportText[]): ReportText[] {
	return reports.map(({ report, passages }) => ({
		report,
		passages: passages.map((passage, index) => {
			const { length } = passage.text;
			const at = { file: report.source.file, line: index + 1, endLine: index + 1 };
			return { ...passage, source: [{ ...at, column: 0, endColumn: length, offset: 0 }] };
		}),
	}));
}
