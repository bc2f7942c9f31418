/**
 * The data contract of reports and passages (docs/data.md): the Zod schemas from which the
 * types, the published JSON Schemas and the checks of `src/content/reports/` all come.
 */
import { z } from 'astro/zod';

/** A point in a source file: 1-based `line`, 0-based UTF-16 `column` in that line. */
export const sourcePointSchema = z.strictObject({
	file: z.string(),
	line: z.int().positive(),
	column: z.int().nonnegative(),
});
export type SourcePoint = z.infer<typeof sourcePointSchema>;

/**
 * A run of a text and the stretch of one source line that it was read from: `endColumn` is
 * exclusive, `offset` is where the run begins in the text. Inside a run text and source advance
 * together, so `text[offset + k]` stands at `column + k`.
 */
export const sourceSpanSchema = sourcePointSchema.extend({
	endLine: z.int().positive(),
	endColumn: z.int().nonnegative(),
	offset: z.int().nonnegative(),
});
export type SourceSpan = z.infer<typeof sourceSpanSchema>;

export const reportKinds = [
	'government-work-report',
	'zone-work-report',
	'meeting',
	'feature',
] as const;
export type ReportKind = (typeof reportKinds)[number];

export const passageKinds = [
	'paragraph',
	'list-item',
	'table-row',
	'caption',
	'byline',
	'salutation',
	'glossary',
] as const;
export type PassageKind = (typeof passageKinds)[number];

/** A heading of the outline. `runIn` headings open their paragraph and are part of its text. */
export const headingSchema = z.strictObject({
	id: z.string(),
	depth: z.int().positive(),
	text: z.string(),
	runIn: z.boolean(),
	/** Number of the first passage at or under the heading; absent where nothing follows. */
	passage: z.int().positive().optional(),
	source: z.array(sourceSpanSchema),
});
export type Heading = z.infer<typeof headingSchema>;

/** A labelled entry of the page that published the report: 索 引 号:014119774/2026-00002. */
export const metadataFieldSchema = z.strictObject({
	label: z.string(),
	value: z.string(),
	source: sourcePointSchema,
});
export type MetadataField = z.infer<typeof metadataFieldSchema>;

export const reportSchema = z.strictObject({
	id: z.string(),
	title: z.string(),
	subtitle: z.string().optional(),
	/** Who delivered it where: 胥亚伟在常州市金坛区第十八届人民代表大会第四次会议上. */
	byline: z.string().optional(),
	/** Place id; absent for a file without a catalog entry whose place is not recognised. */
	place: z.string().optional(),
	/** Name of the place in the report's words, where no vocabulary knows it: 云安县. */
	placeName: z.string().optional(),
	kind: z.enum(reportKinds),
	/** Years whose outcomes it reports. */
	reviews: z.array(z.int()),
	/** Years that it plans. */
	plans: z.array(z.int()),
	/** Date of publication, `2026-01-28`. */
	published: z.iso.date().optional(),
	issuer: z.string().optional(),
	indexNumber: z.string().optional(),
	/** Address of the page that published it, from the catalog. */
	address: z.url({ protocol: /^https?$/ }).optional(),
	metadata: z.array(metadataFieldSchema),
	source: z.strictObject({
		file: z.string(),
		sha256: z.string(),
		lines: z.int(),
		encoding: z.string(),
	}),
	outline: z.array(headingSchema),
	/** Path of the reading page below the site's root. */
	url: z.string(),
	/** Characters of headings and passages, white space not counted. */
	characters: z.int(),
});
export type Report = z.infer<typeof reportSchema>;

export const passageSchema = z.strictObject({
	/** `<report>#p12` */
	id: z.string(),
	report: z.string(),
	number: z.int().positive(),
	kind: z.enum(passageKinds),
	/** Texts of the headings above it, outermost first; a run-in heading of its own is the last. */
	headings: z.array(z.string()),
	/** Id of the innermost of them in the outline. */
	section: z.string().optional(),
	/** Simplified, punctuation restored; as long as the spans of `source` together. */
	text: z.string(),
	/** Length of the run-in heading with which `text` begins: （一）经济运行凭“稳中有进”显韧性。 */
	runIn: z.int().positive().optional(),
	/** Glossary entries: the stretch of `text` that is the term explained. */
	term: z.tuple([z.int(), z.int()]).optional(),
	/** Table rows: offsets in `text` at which the cells begin. */
	cells: z.array(z.int()).optional(),
	/** What it is about, as far as analysis has told; captions and bylines have no theme. */
	theme: z
		.strictObject({
			primary: z.string(),
			secondary: z.array(z.string()),
			/** Where it walks through several: stretches of `text` and the theme of each, tiling it. */
			sentences: z
				.array(z.strictObject({ start: z.int(), end: z.int(), theme: z.string() }))
				.optional(),
		})
		.optional(),
	source: z.array(sourceSpanSchema),
	url: z.string(),
});
export type Passage = z.infer<typeof passageSchema>;

/** Something the build could not read for certain, told to the editor and listed in problems.json. */
export const problemSchema = z.strictObject({
	/** Stable id of the rule, explained in docs/problems.md. */
	rule: z.string(),
	level: z.enum(['error', 'warning', 'note']),
	/** In Chinese: what is wrong with the text. */
	message: z.string(),
	/** In Chinese: what to write instead. */
	hint: z.string().optional(),
	source: sourcePointSchema,
});
export type Problem = z.infer<typeof problemSchema>;

/** What became of a stretch of a source line. */
export const coverageRoles = [
	'title',
	'subtitle',
	'byline',
	'metadata',
	'heading',
	'passage',
	'furniture',
	'blank',
] as const;
export type CoverageRole = (typeof coverageRoles)[number];

/** A stretch of one source line and its role; the stretches of a file tile it without gap or overlap. */
export const coverageSchema = z.strictObject({
	line: z.int().positive(),
	column: z.int().nonnegative(),
	endColumn: z.int().nonnegative(),
	role: z.enum(coverageRoles),
	/** Passage number or heading id that the stretch belongs to. */
	target: z.string().optional(),
	/** Reason given by a catalog correction that decided the role or the order. */
	correction: z.string().optional(),
});
export type Coverage = z.infer<typeof coverageSchema>;

/** Everything read from one source file. */
export interface ReadResult {
	report: Report;
	passages: Passage[];
	problems: Problem[];
	coverage: Coverage[];
}
