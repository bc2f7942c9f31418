/** What later reports say of a planned number: of the place itself, and of its parts. */
import type { Figure } from '../figures/contract.ts';
import type { Member } from '../indicators/series.ts';
import { sentenceAround } from '../phrases/sentence.ts';
import type { Known } from './known.ts';
import type { LaterReports } from './later-reports.ts';
import type { Planned } from './planned-number.ts';

interface Sources {
	ofReport: ReadonlyMap<string, readonly Member[]>;
	known: Known;
}

/**
 * What later reports say of the number. A number of a glossary entry is of its term: whoever names the
 * term answers for the whole of it (区域异构算力中心算力规模近1000PB), whoever does not says nothing of it.
 */
export function answersTo(
	{ passage, place, year }: Planned,
	later: LaterReports,
	{ ofReport, known }: Sources,
): { own: readonly Member[]; parts: readonly Member[] } {
	const reported = [...later.own, ...later.parts]
		.flatMap(({ id }) => ofReport.get(id) ?? [])
		.filter((member) => isReportedOf(member, year));
	if (passage.term) {
		const term = passage.text.slice(...passage.term);
		return { own: reported.filter(({ figure }) => isNamed(term, figure, known)), parts: [] };
	}
	return {
		own: reported.filter((member) => member.place === place),
		parts: reported.filter((member) => member.place !== place),
	};
}

/** As much of a term as no other has. */
const nameLength = 5;

function isNamed(term: string, { passage, offset, length }: Figure, { passages }: Known): boolean {
	const text = passages.get(passage ?? '')?.text ?? '';
	const sentence = text.slice(...sentenceAround(text, offset, offset + length));
	const size = Math.min(nameLength, term.length);
	return Array.from({ length: term.length - size + 1 }, (_, at) => at).some((at) =>
		sentence.includes(term.slice(at, at + size)),
	);
}

/** Outcomes of the year, and what the report, written before its end, expects of it. */
function isReportedOf({ figure, notes }: Member, year: number): boolean {
	const isOutcome = figure.status !== 'target' || notes.some(({ kind }) => kind === 'estimated');
	return isOutcome && (figure.period === null || figure.period.includes(String(year)));
}
