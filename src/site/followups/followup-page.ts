/** One page of the list of follow-ups: by place and year, both sentences, the status in words. */
import { statuses, type Followup, type FollowupStatus } from '../../analysis/followups/contract.ts';
import { ruleIds, ruleStatus, type RuleId } from '../../analysis/followups/rules.ts';
import type { PageContext } from '../page-context.ts';
import { placeName, type PlaceName } from '../place-index.ts';
import { pageLinks, type PageLink, type Slice } from '../paging.ts';
import type { SiteFollowups } from './load-followups.ts';
import { groupId } from './group-id.ts';
import { quoteView, type QuoteView } from './quote-view.ts';

export type StatusKey = FollowupStatus | 'none';

export interface Subject {
	name: string;
	/** Page of the indicator or phrase, or the search for the matter. */
	href: string;
}

export interface PairView {
	/** What is planned in one sentence: several indicators where all have the same answer. */
	subjects: Subject[];
	status: StatusKey;
	rule: RuleId;
	target: QuoteView;
	outcomes: (QuoteView & { isPart: boolean })[];
}

export interface GroupView {
	/** Address on the page. */
	id: string;
	place: PlaceName | undefined;
	year: number;
	counts: { status: StatusKey; count: number }[];
	pairs: PairView[];
}

export interface FollowupPage {
	groups: GroupView[];
	rules: { rule: RuleId; status: StatusKey }[];
	number: number;
	pages: PageLink[];
}

export function followupPage(
	{ items, number, count }: Slice<readonly Followup[]>,
	site: SiteFollowups,
	context: PageContext,
): FollowupPage {
	return {
		groups: items.map((group) => groupView(group, site, context)),
		rules: ruleIds.map((rule) => ({ rule, status: ruleStatus[rule] ?? 'none' })),
		number,
		pages: pageLinks('/followups/', { number, count }, context),
	};
}

/** The follow-ups of each place and year; those with an answer come first, then the latest year. */
export function groupFollowups(followups: readonly Followup[]): Followup[][] {
	const groups = [...Map.groupBy(followups, ({ place, year }) => `${place} ${year}`).values()];
	const isAnswered = (group: readonly Followup[]) => group.some(({ status }) => status);
	const yearOf = ([first]: readonly Followup[]) => first?.year ?? 0;
	return groups.toSorted(
		(a, b) => Number(isAnswered(b)) - Number(isAnswered(a)) || yearOf(b) - yearOf(a),
	);
}

function groupView(
	group: readonly Followup[],
	site: SiteFollowups,
	context: PageContext,
): GroupView {
	const [first] = group;
	if (!first) throw new Error('Expected follow-ups of a place and year, got none');
	const place = site.site.places.byId.get(first.place);
	const byStatus = Map.groupBy(group, ({ status }): StatusKey => status ?? 'none');
	const keys: readonly StatusKey[] = [...statuses, 'none'];
	return {
		id: groupId(first),
		place: place && placeName(place, context.convert),
		year: first.year,
		counts: keys.flatMap((status) => {
			const count = byStatus.get(status)?.length ?? 0;
			return count ? { status, count } : [];
		}),
		pairs: pairViews(group, site, context),
	};
}

/** Those with an answer first. */
export function pairViews(
	group: readonly Followup[],
	site: SiteFollowups,
	context: PageContext,
): PairView[] {
	return pairsOf(group)
		.toSorted((a, b) => Number(hasAnswer(b)) - Number(hasAnswer(a)))
		.map((same) => pairView(same, site, context));
}

/** Targets of one sentence without an answer are shown once; each with an answer stands alone. */
function pairsOf(group: readonly Followup[]): Followup[][] {
	const key = ({ id, rule, outcomes, target }: Followup) =>
		outcomes.length ? id : `${rule} ${target.passage} ${target.start}`;
	return [...Map.groupBy(group, key).values()];
}

function hasAnswer([first]: readonly Followup[]): boolean {
	return (first?.outcomes.length ?? 0) > 0;
}

function pairView(same: readonly Followup[], site: SiteFollowups, context: PageContext): PairView {
	const [first] = same;
	if (!first) throw new Error('Expected a follow-up, got none');
	const phrase = site.site.byId.get(first.phrase ?? '')?.text ?? first.matter;
	const scope = { context, phrase };
	return {
		subjects: same.map((one) => subjectOf(one, site, context)),
		status: first.status ?? 'none',
		rule: first.rule,
		target: quoteView(same.length > 1 ? withoutFigure(first.target) : first.target, site, scope),
		outcomes: first.outcomes.map((outcome) => ({
			...quoteView(outcome, site, scope),
			isPart: outcome.place !== first.place,
		})),
	};
}

/** A sentence with several targets marks none of them. */
function withoutFigure({ figure: _, ...quote }: Followup['target']): Followup['target'] {
	return quote;
}

function subjectOf(
	{ indicator, phrase, matter }: Followup,
	{ series, site }: SiteFollowups,
	{ convert, href }: PageContext,
): Subject {
	if (indicator !== undefined) {
		const name = series.get(indicator)?.indicator.name ?? indicator;
		return { name: convert(name), href: href(`/indicators/${indicator}/`) };
	}
	if (matter !== undefined) {
		const name = convert(matter);
		return { name, href: href(`/search/?q=${encodeURIComponent(name)}`) };
	}
	const name = site.byId.get(phrase ?? '')?.text ?? '';
	return { name: convert(name), href: href(`/phrases/${phrase}/`) };
}
