/** One source, as bytes, becomes one report: the whole way from file to passages in one place. */
import { createHash } from 'node:crypto';
import { classifyLines, type BodyLine } from './blocks.ts';
import type { CatalogEntry } from './catalog.ts';
import type { MetadataField, Problem, ReadResult, Report } from './contract.ts';
import { applyCorrections } from './corrections.ts';
import { coverSource, type Use } from './coverage.ts';
import { decodeSource, type DecodedSource } from './decode.ts';
import { readFrontMatter, type FrontMatter, type HeadRole } from './front-matter.ts';
import { isHtml, readHtmlLines } from './html-lines.ts';
import { joinBlocks } from './join.ts';
import { readPlainLines, type Line } from './lines.ts';
import { readDate, valueOf } from './metadata.ts';
import { buildBody, type Body } from './passages.ts';
import { findPlace, type Place } from './places.ts';
import { problem } from './problems.ts';
import { restorePunctuation } from './punctuation.ts';
import { findTextProblems } from './text-problems.ts';
import { slice, type Span } from './traced-text.ts';
import { inferYears } from './years.ts';

export interface Source {
	/** Name of the file, as problems and spans call it. */
	file: string;
	bytes: Uint8Array;
}

export interface Context {
	places: readonly Place[];
	/** The catalog entry; without one the text alone must tell. */
	entry?: CatalogEntry | undefined;
	/** Id for a report without an entry. */
	id?: string;
}

/** Reads a report, or returns the problem that made it unreadable. */
export function readReport(source: Source, context: Context): ReadResult | { problems: Problem[] } {
	const start = { file: source.file, line: 1, column: 0 };
	if (!source.bytes.length) return { problems: [problem('file-empty', start, {})] };
	const decoded = decodeSource(source.bytes);
	if (!decoded) return { problems: [problem('file-binary', start, {})] };
	if (!/[\p{L}\p{N}]/u.test(decoded.text)) return { problems: [problem('file-empty', start, {})] };
	return readDecoded(source, decoded, context);
}

function readDecoded({ file, bytes }: Source, decoded: DecodedSource, context: Context): ReadResult {
	const { title: pageTitle, lines } = readLines(decoded.text);
	const front = readFrontMatter(lines, { file, pageTitle });
	const bodyLines = lines.filter((_, index) => !front.roles.has(index));
	const corrected = applyCorrections(bodyLines, context.entry?.corrections, file);
	const blocks = joinBlocks(classifyLines(corrected.lines));
	const id = context.entry?.id ?? context.id ?? idFromFile(file);
	const body = buildBody(blocks, { report: id, file, url: `reports/${id}/` });
	const head = readHead({ lines, front }, { file, context, body });
	const report: Report = {
		id,
		...head.report,
		source: {
			file,
			sha256: createHash('sha256').update(bytes).digest('hex'),
			lines: decoded.text.split('\n').length - (decoded.text.endsWith('\n') ? 1 : 0),
			encoding: decoded.encoding,
		},
		outline: body.outline,
		url: `reports/${id}/`,
		characters: countCharacters(body),
	};
	return {
		report,
		passages: body.passages,
		problems: [
			...damage(decoded, file),
			...corrected.problems,
			...head.problems,
			...findTextProblems(body, file),
		],
		coverage: coverSource(decoded.text, [
			...headUses(lines, front),
			...bodyUses(body, corrected.lines),
		]),
	};
}

function readLines(text: string): { title?: string; lines: Line[] } {
	return isHtml(text) ? readHtmlLines(text) : { lines: readPlainLines(text) };
}

/** `2024 年某区报告.txt` → `2024`, `report-2024.txt` → `report-2024`; never empty, safe as a path. */
function idFromFile(file: string): string {
	const slug = file
		.replace(/\.[^.]*$/, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60);
	return slug || 'report';
}

type HeadFields = Omit<Report, 'id' | 'source' | 'outline' | 'url' | 'characters'>;

function readHead(
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
	const place = entry?.place ?? findPlace([title, byline ?? '', ...opening], places)?.id;
	const headings = body.outline.map(({ text }) => text);
	const date = readDate(byline ?? '') ?? published;
	const years = entry ?? inferYears({ title, headings, opening, date });
	const problems = [
		...(found ? [] : [problem('report-without-title', start, { used: title })]),
		...(place ? [] : [problem('report-without-place', start, { title })]),
		...(years.reviews.length + years.plans.length ? [] : [problem('report-without-year', start, { title })]),
	];
	const report = {
		title,
		...(subtitle && { subtitle }),
		...(byline && { byline: byline.replace(/^[—－]+/, '') }),
		...(place && { place }),
		kind: entry?.kind ?? (/政府工作报告/.test(title) ? 'government-work-report' : 'zone-work-report'),
		reviews: years.reviews,
		plans: years.plans,
		...(published && { published }),
		...(issuer && { issuer }),
		...(indexNumber && { indexNumber }),
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

function joinRole(lines: readonly Line[], { roles }: FrontMatter, role: HeadRole): string | undefined {
	const texts = lines.filter((_, index) => roles.get(index) === role).map(({ content }) => content.text);
	return texts.length ? restorePunctuation(texts.join('\u3000')) : undefined;
}

function damage({ encoding, isDamaged }: DecodedSource, file: string): Problem[] {
	return isDamaged ? [problem('file-damaged', { file, line: 1, column: 0 }, { encoding })] : [];
}

function countCharacters({ outline, passages }: Body): number {
	const standalone = outline.filter(({ runIn }) => !runIn);
	const texts = [...standalone, ...passages].map(({ text }) => text);
	return texts.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0);
}

function headUses(lines: readonly Line[], { roles, metadata }: FrontMatter): Use[] {
	const fields = metadata.map(({ use, traced }): Use => {
		return { spans: traced.spans, role: use === 'button' ? 'furniture' : 'metadata' };
	});
	const others = [...roles].flatMap(([index, role]): Use[] => {
		const line = lines[index];
		return line && role !== 'metadata' ? [{ spans: line.content.spans, role }] : [];
	});
	return [...fields, ...others];
}

function bodyUses({ outline, passages }: Body, lines: readonly BodyLine[]): Use[] {
	const corrections = new Map(
		lines.flatMap(({ correction, content }) => (correction ? [[content.spans[0]?.line, correction]] : [])),
	);
	const reasonAt = (spans: readonly Span[]): string | undefined => corrections.get(spans[0]?.line);
	const headings = outline.map(({ id, source }): Use => {
		return { spans: source, role: 'heading', target: id, correction: reasonAt(source) };
	});
	const texts = passages.map(({ number, text, source, runIn = 0, headings: path }): Use => {
		const head = runIn ? headingLength(path.at(-1), runIn) : 0;
		const { spans } = slice({ text, spans: source }, head);
		return { spans, role: 'passage', target: `p${number}`, correction: reasonAt(source) };
	});
	return [...headings, ...texts];
}

/** Length of the run-in heading without its final mark, which the passage keeps. */
function headingLength(heading: string | undefined, runIn: number): number {
	return Math.min(heading?.length ?? 0, runIn);
}
