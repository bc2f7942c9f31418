/** The source of a report line by line as it was published, with what became of each stretch. */
import type { Coverage, CoverageRole } from '../corpus/contract.ts';
import type { Translate } from './translate.ts';

export interface SourceStretch {
	text: string;
	role: CoverageRole;
}

/** What a line became in the report: a link to it, or a word for what is not part of it. */
export interface SourceNote {
	text: string;
	href?: string;
}

export interface SourceLine {
	number: number;
	stretches: SourceStretch[];
	notes: SourceNote[];
	/** Reasons of the catalog for reading the line as it did. */
	corrections: string[];
}

/** The lines of a decoded source; `page` is the address of the reading page. */
export function sourceLines(
	text: string,
	{ coverage, page, t }: { coverage: readonly Coverage[]; page: string; t: Translate },
): SourceLine[] {
	const byLine = Map.groupBy(coverage, ({ line }) => line);
	return text.split('\n').map((line, index) => {
		const stretches = byLine.get(index + 1) ?? [];
		return {
			number: index + 1,
			stretches: stretches.map(({ column, endColumn, role }) => {
				return { text: showControls(line.slice(column, endColumn)), role };
			}),
			notes: notesOf(stretches, { page, t }),
			corrections: [...new Set(stretches.flatMap(({ correction }) => correction ?? []))],
		};
	});
}

/** One note for each thing that a part of the line became. */
function notesOf(
	stretches: readonly Coverage[],
	{ page, t }: { page: string; t: Translate },
): SourceNote[] {
	const notes = stretches
		.filter(({ role }) => role !== 'blank')
		.map(({ role, target }): SourceNote => {
			const text =
				role === 'passage'
					? t('source.role.passage', { n: target?.replace(/^p/, '') ?? '' })
					: t(`source.role.${role}`);
			return target === undefined ? { text } : { text, href: `${page}#${target}` };
		});
	const key = ({ text, href = '' }: SourceNote) => `${text} ${href}`;
	return [...new Map(notes.map((note) => [key(note), note])).values()];
}

/** A page cannot hold control characters: their pictures stand for them, ␀ for NUL. */
function showControls(text: string): string {
	return text.replace(
		// eslint-disable-next-line no-control-regex -- control characters are what is looked for
		/[\u0000-\u0008\u000b-\u001f]/g,
		(control) => String.fromCharCode(0x2400 + control.charCodeAt(0)),
	);
}
