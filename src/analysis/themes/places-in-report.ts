/** Where a passage stands: before the subjects, after them, or under the heading of one. */
import type { Passage } from '../../corpus/contract.ts';

export type Standing = 'opening' | 'subject' | 'between' | 'ending';

/** Kinds of passages that belong to no subject and have no standing. */
const bare: readonly Passage['kind'][] = ['caption', 'byline', 'glossary', 'salutation'];

export interface StandingOptions {
	/** Whether a heading names a subject: 产业集群聚链成势 does, 2024年工作回顾 does not. */
	isSubjectHeading: (heading: string) => boolean;
}

/**
 * The standing of each passage, by id. A report has parts (回顾, 安排); in each, what comes before
 * the first heading of a subject is its opening, what comes after the last such section its ending.
 */
export function standingsOf(
	passages: readonly Passage[],
	{ isSubjectHeading }: StandingOptions,
): Map<string, Standing> {
	const prose = passages.filter(({ kind }) => !bare.includes(kind));
	const parts = Map.groupBy(prose, ({ headings: [outermost = ''] }) =>
		isSubjectHeading(outermost) ? '' : outermost,
	);
	const standings = new Map<string, Standing>();
	for (const part of parts.values()) {
		const isSubject = part.map(({ headings }) => headings.some(isSubjectHeading));
		const first = isSubject.indexOf(true);
		const last = isSubject.lastIndexOf(true);
		for (const [index, { id }] of part.entries())
			standings.set(id, standingAt(index, { first, last, isSubject }));
	}
	return edgesOfReport(prose, standings);
}

interface PartShape {
	first: number;
	last: number;
	isSubject: readonly boolean[];
}

function standingAt(index: number, { first, last, isSubject }: PartShape): Standing {
	if (isSubject[index]) return 'subject';
	if (first === -1) return 'between';
	return index < first ? 'opening' : index > last ? 'ending' : 'between';
}

/** The first and the last paragraph of a report are its edges whatever heading they stand under. */
function edgesOfReport(
	prose: readonly Passage[],
	standings: Map<string, Standing>,
): Map<string, Standing> {
	const [first, last] = [prose[0], prose.at(-1)];
	if (first && !first.runIn) standings.set(first.id, 'opening');
	if (last && last !== first && !last.runIn) standings.set(last.id, 'ending');
	return standings;
}
