/** The source of a report line by line as it was published, with what became of each stretch. */
import type { Coverage, CoverageRole } from '../corpus/contract.ts';
import type { Converter } from '../script/converter.ts';
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
	/** Why the catalog has the line read as it is; in full where the reason stands first. */
	corrections: string[];
}

interface SourceContext {
	coverage: readonly Coverage[];
	/** Address of the reading page. */
	page: string;
	convert: Converter;
	t: Translate;
}

/** The lines of a decoded source. */
export function sourceLines(
	text: string,
	{ coverage, page, convert, t }: SourceContext,
): SourceLine[] {
	const byLine = Map.groupBy(coverage, ({ line }) => line);
	const firstLine = new Map(
		coverage.toReversed().map(({ correction, line }) => [correction, line] as const),
	);
	const explain = (reason: string, line: number): string =>
		firstLine.get(reason) === line
			? t('source.correction', { reason: convert(reason) })
			: t('source.correction.same');
	return text.split('\n').map((line, index) => {
		const number = index + 1;
		const stretches = byLine.get(number) ?? [];
		const reasons = new Set(stretches.flatMap(({ correction }) => correction ?? []));
		return {
			number,
			stretches: stretches.map(({ column, endColumn, role }) => {
				return { text: showControls(line.slice(column, endColumn)), role };
			}),
			notes: notesOf(stretches, { page, t }),
			corrections: [...reasons].map((reason) => explain(reason, number)),
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
