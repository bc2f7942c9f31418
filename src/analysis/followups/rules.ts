/** The rules by which a target is paired with what later reports say; published on the page. */
import type { Followup, FollowupStatus } from './contract.ts';

export const ruleIds = [
	'number-reached',
	'number-missed',
	'part-suffices',
	'one-of-several',
	'same-phrase',
	'work-done',
	'work-begun',
	'same-matter',
	'one-of-list',
	'same-phrase-part',
	'same-matter-part',
	'part-only',
	'near-target',
	'open-number',
	'other-period',
	'other-count',
	'estimated',
	'without-number',
	'baseline-only',
	'differing-numbers',
	'not-mentioned',
	'no-own-report',
	'no-later-report',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** The status that each rule gives; without one there is no later report to judge by. */
export const ruleStatus = {
	'number-reached': 'reached',
	'number-missed': 'missed',
	'part-suffices': 'reached',
	'one-of-several': 'partly',
	'same-phrase': 'partly',
	'work-done': 'reached',
	'work-begun': 'partly',
	'same-matter': 'partly',
	'one-of-list': 'partly',
	'same-phrase-part': 'incomparable',
	'same-matter-part': 'incomparable',
	'part-only': 'incomparable',
	'near-target': 'incomparable',
	'open-number': 'incomparable',
	'other-period': 'incomparable',
	'other-count': 'incomparable',
	estimated: 'incomparable',
	'without-number': 'incomparable',
	'baseline-only': 'incomparable',
	'differing-numbers': 'incomparable',
	'not-mentioned': 'unmentioned',
	'no-own-report': undefined,
	'no-later-report': undefined,
} satisfies Record<RuleId, FollowupStatus | undefined>;

/** The status that a rule gives, beside the rule. */
export function decided(rule: RuleId): Pick<Followup, 'status' | 'rule'> {
	const status = ruleStatus[rule];
	return { rule, ...(status && { status }) };
}
