/** seeds/catalog.yaml: what the texts themselves do not say, and the corrections that rules cannot make. */
import { z } from 'astro/zod';
import { reportKinds, type Problem, type SourcePoint } from './contract.ts';
import { problem } from './problems.ts';
import { inChinese } from './schema-messages.ts';
import { readYamlList } from './yaml-list.ts';

const rangeWords = '应为行号（12）或行号范围（12-15）';
const lineRange = z.union([z.int().positive(), z.string().regex(/^\d+(-\d+)?$/, rangeWords)], {
	error: rangeWords,
});
const reason = z.string().min(1);
const moveSchema = z.strictObject({ move: lineRange, before: z.int().positive(), reason });
const roleSchema = z.strictObject({
	lines: lineRange,
	as: z.enum(['heading', 'paragraph', 'caption', 'byline', 'list-item', 'furniture']),
	reason,
});
export type Correction = z.infer<typeof moveSchema> | z.infer<typeof roleSchema>;

/**
 * A correction by line, for what general rules cannot know; its reason is shown on the coverage
 * page. `move` or `lines` tells which it is, so that a mistake in it is told as a mistake of that.
 */
export const correctionSchema = z.unknown().transform((value, context): Correction => {
	const schema = has(value, 'move') ? moveSchema : has(value, 'lines') ? roleSchema : undefined;
	const parsed = schema?.safeParse(value, { reportInput: true, error: inChinese });
	if (parsed?.success) return parsed.data;
	const issues = parsed?.error.issues ?? [{ path: [], message: '更正应写明 move 或 lines' }];
	for (const { path, message } of issues)
		context.issues.push({ code: 'custom', path: [...path], message, input: value });
	return z.NEVER;
});

function has(value: unknown, key: string): boolean {
	return typeof value === 'object' && value !== null && key in value;
}

export const catalogEntrySchema = z.strictObject({
	id: z
		.string()
		.max(64, '最多64个字符')
		.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '只能用小写字母、数字和连字符')
		// Windows keeps these names for itself: a folder of that name cannot be unpacked there.
		.regex(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)/, '是 Windows 的保留名，请另取一个'),
	// `.` and `..` are folders.
	file: z.string().regex(/^(?!\.{1,2}$)[^/\\\0]+$/, '只写文件名，不带文件夹'),
	place: z.string(),
	kind: z.enum(reportKinds),
	reviews: z.array(z.int()),
	plans: z.array(z.int()),
	title: z.string().min(1).optional(),
	published: z.iso.date().optional(),
	issuer: z.string().min(1).optional(),
	/** Address at which the report was published. */
	address: z.url({ protocol: /^https?$/, error: '应为 http:// 或 https:// 开头的网址' }).optional(),
	corrections: z.array(correctionSchema).optional(),
});
export type CatalogEntry = z.infer<typeof catalogEntrySchema>;

/** An entry and where it stands in the catalog. */
export interface LocatedEntry {
	entry: CatalogEntry;
	source: SourcePoint;
}

/** Reads the catalog; an entry with a mistake becomes problems, the others are still read. */
export function readCatalog(
	yaml: string,
	file: string,
): { entries: LocatedEntry[]; problems: Problem[] } {
	const { items, problems } = readYamlList(yaml, {
		file,
		schema: catalogEntrySchema,
		rules: { syntax: 'catalog-syntax', field: 'catalog-field' },
	});
	const entries = items.map(({ value, at }) => ({ entry: value, source: at() }));
	return { entries, problems: [...problems, ...duplicates(entries)] };
}

function duplicates(entries: readonly LocatedEntry[]): Problem[] {
	const ids = new Set<string>();
	const files = new Set<string>();
	return entries.flatMap(({ entry: { id, file }, source }) => {
		const found = [
			...(ids.has(id) ? [problem('catalog-duplicate-id', source, { id })] : []),
			...(files.has(file) ? [problem('catalog-duplicate-file', source, { file })] : []),
		];
		ids.add(id);
		files.add(file);
		return found;
	});
}
