/** Which stretches of a source a report uses, and as what: the input of its coverage. */
import type { BodyLine } from './blocks.ts';
import type { Use } from './coverage.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Line } from './lines.ts';
import type { Body } from './passages.ts';
import { slice, type Span } from './traced-text.ts';

/** Title, byline and metadata; counters and buttons between the metadata are furniture. */
export function headUses(lines: readonly Line[], { roles, metadata }: FrontMatter): Use[] {
	const fields = metadata.map(({ use, traced }): Use => {
		return { spans: traced.spans, role: use === 'button' ? 'furniture' : 'metadata' };
	});
	const others = [...roles].flatMap(([index, role]): Use[] => {
		const line = lines[index];
		return line && role !== 'metadata' ? [{ spans: line.content.spans, role }] : [];
	});
	return [...fields, ...others];
}

/** Headings and passages; a run-in heading is a heading, its final mark is the passage's. */
export function bodyUses({ outline, passages }: Body, lines: readonly BodyLine[]): Use[] {
	const corrections = new Map(
		lines.flatMap(({ correction, content }) =>
			correction ? [[content.spans[0]?.line, correction]] : [],
		),
	);
	const reasonAt = (spans: readonly Span[]): string | undefined =>
		spans.map(({ line }) => corrections.get(line)).find(Boolean);
	const headings = outline.map(({ id, source }): Use => {
		return { spans: source, role: 'heading', target: id, correction: reasonAt(source) };
	});
	const texts = passages.map(({ number, text, source, runIn = 0, headings: path }): Use => {
		const head = runIn ? headingLength(path.at(-1), runIn) : 0;
		const { spans } = slice({ text, spans: source }, head);
		return { spans, role: 'passage', target: `p${number}`, correction: reasonAt(source) };
	});
	const dropped = lines.flatMap(({ forced, correction, content }): Use[] =>
		forced === 'furniture' ? [{ spans: content.spans, role: 'furniture', correction }] : [],
	);
	return [...headings, ...texts, ...dropped];
}

/** Length of the run-in heading without its final mark, which the passage keeps. */
function headingLength(heading: string | undefined, runIn: number): number {
	return Math.min(heading?.length ?? 0, runIn);
}
