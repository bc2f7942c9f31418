/** Title, place, years and the other facts about a report, from its head, its text and the catalog. */
import type { Context } from './context.ts';
import type { MetadataField, Problem, Report } from './contract.ts';
import type { FrontMatter, HeadRole } from './front-matter.ts';
import type { Line } from './lines.ts';
import { readDate, valueOf } from './metadata.ts';
import type { Body } from './passages.ts';
import { findPlace, namePlace } from './places.ts';
import { problem } from './problems.ts';
import { restorePunctuation } from './punctuation.ts';
import { inferYears } from './years.ts';

/** The part of a report's metadata that the head decides. */
export type HeadFields = Omit<Report, 'id' | 'source' | 'outline' | 'url' | 'characters'>;

/** What the catalog says comes first, then what the text says; the rest is a problem. */
export function readHead(
	{ lines, front }: { lines: readonly Line[]; front: FrontMatter },
	{ file, context: { entry, places }, body }: { file: string; context: Context; body: Body },
): { report: HeadFields; problems: Problem[] } {
	const start = { file, line: 1, column: 0 };
	const textOf = (role: HeadRole): string | undefined => joinRole(lines, front, role);
	const found = entry?.title ?? textOf('title') ?? valueOf(front.metadata, 'title');
	const title = found ?? file;
	const byline = textOf('byline');
	const subtitle = textOf('subtitle');
	const published = entry?.published ?? readDate(valueOf(front.metadata, 'published') ?? '');
	const issuer = entry?.issuer ?? valueOf(front.metadata, 'issuer', 'origin');
	const indexNumber = valueOf(front.metadata, 'index');
	const opening = body.passages.slice(0, 3).map(({ text }) => text);
	const naming = [title, byline ?? ''];
	const place = entry?.place ?? findPlace(naming, places)?.id;
	const placeName = place ? undefined : namePlace([...naming, ...opening]);
	const headings = body.outline.map(({ text }) => text);
	const date = readDate(byline ?? '') ?? published;
	const years = entry ?? inferYears({ title, headings, opening, date });
	const problems = [
		...(found ? [] : [problem('report-without-title', start, { used: title })]),
		...(place ? [] : [problem('report-without-place', start, { title })]),
		...(years.reviews.length + years.plans.length
			? []
			: [problem('report-without-year', start, { title })]),
	];
	const report = {
		title,
		...(subtitle && { subtitle }),
		...(byline && { byline: byline.replace(/^[—－]+/, '') }),
		...(place && { place }),
		...(placeName && { placeName }),
		kind:
			entry?.kind ??
			(title.includes('政府工作报告') ? 'government-work-report' : 'zone-work-report'),
		reviews: years.reviews,
		plans: years.plans,
		...(published && { published }),
		...(issuer && { issuer }),
		...(indexNumber && { indexNumber }),
		...(entry?.address && { address: entry.address }),
		metadata: fieldsOf(front),
	} satisfies HeadFields;
	return { report, problems };
}

/** The fields that inform a reader; counters and buttons are furniture. */
function fieldsOf({ metadata }: FrontMatter): MetadataField[] {
	return metadata
		.filter(({ use }) => use !== 'button')
		.map(({ label, value, source }) => ({ label, value, source }));
}

function joinRole(
	lines: readonly Line[],
	{ roles }: FrontMatter,
	role: HeadRole,
): string | undefined {
	const texts = lines
		.filter((_, index) => roles.get(index) === role)
		.map(({ content }) => content.text);
	return texts.length ? restorePunctuation(texts.join('\u3000')) : undefined;
}
