/** Which passages of a report look back and which plan. */
import type { ReportText } from '../../corpus/report-file.ts';
import { sectionOf, type Section } from '../figures/section-role.ts';
import type { Role } from '../figures/section-years.ts';
import { toStretches } from '../figures/stretches.ts';

/** Passage id → role; glossary entries have none, they neither report nor plan. */
export function passageRoles({ report, passages }: ReportText): Map<string, Role> {
	const roles = new Map<string, Role>();
	let section: Section | undefined;
	for (const stretch of toStretches(report, passages)) {
		section = sectionOf(stretch, report, section);
		const isPassage = stretch.heading === undefined && !stretch.isGlossary;
		if (isPassage && stretch.passage !== undefined) roles.set(stretch.passage, section.role);
	}
	return roles;
}
