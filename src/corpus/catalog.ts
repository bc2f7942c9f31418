/** seeds/catalog.yaml: what the texts themselves do not say, and the corrections that rules cannot make. */
import { z } from 'astro/zod';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { reportKinds, type Problem, type SourcePoint } from './contract.ts';
import { problem } from './problems.ts';

const lineRange = z.union([
	z.int().positive(),
	z.string().regex(/^\d+(-\d+)?$/, '应为行号或行号范围'),
]);
const reason = z.string().min(1);

/** A correction by line, for what general rules cannot know; its reason is shown on the coverage page. */
export const correctionSchema = z.union([
	z.strictObject({ move: lineRange, before: z.int().positive(), reason }),
	z.strictObject({
		lines: lineRange,
		as: z.enum(['heading', 'paragraph', 'caption', 'byline', 'list-item', 'furniture']),
		reason,
	}),
]);
export type Correction = z.infer<typeof correctionSchema>;

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
	const lineCounter = new LineCounter();
	const document = parseDocument(yaml, { lineCounter });
	const at = (path: readonly PropertyKey[]): SourcePoint =>
		locate(document, path, { lineCounter, file });
	if (document.errors.length)
		return { entries: [], problems: syntaxProblems(document, { lineCounter, file }) };
	const list: unknown = document.toJS() ?? [];
	if (!Array.isArray(list))
		return {
			entries: [],
			problems: [problem('catalog-syntax', at([]), { reason: '应为条目的列表' })],
		};
	const entries: LocatedEntry[] = [];
	const problems: Problem[] = [];
	for (const [index, value] of list.entries()) {
		const parsed = catalogEntrySchema.safeParse(value, { reportInput: true });
		if (parsed.success) entries.push({ entry: parsed.data, source: at([index]) });
		else
			problems.push(
				...parsed.error.issues.map((issue) => fieldProblem(issue, at([index, ...issue.path]))),
			);
	}
	return { entries, problems: [...problems, ...duplicates(entries)] };
}

interface Where {
	lineCounter: LineCounter;
	file: string;
}

function syntaxProblems(document: Document.Parsed, { lineCounter, file }: Where): Problem[] {
	return document.errors.map((error) => {
		const { line, col } = lineCounter.linePos(error.pos[0]);
		const reason = error.message.split('\n')[0] ?? error.code;
		return problem('catalog-syntax', { file, line, column: col - 1 }, { reason });
	});
}

/** The point of the innermost node on `path` that exists. */
function locate(
	document: Document.Parsed,
	path: readonly PropertyKey[],
	{ lineCounter, file }: Where,
): SourcePoint {
	for (let length = path.length; length >= 0; length -= 1) {
		const node: unknown = length ? document.getIn(path.slice(0, length), true) : document.contents;
		const offset = startOf(node);
		if (offset === undefined) continue;
		const { line, col } = lineCounter.linePos(offset);
		return { file, line, column: col - 1 };
	}
	return { file, line: 1, column: 0 };
}

function startOf(node: unknown): number | undefined {
	if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
	const range: unknown = node.range;
	return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}

function fieldProblem(issue: z.core.$ZodIssue, source: SourcePoint): Problem {
	const field = issue.path.join('.') || '（条目）';
	return problem('catalog-field', source, { field, reason: explain(issue) });
}

/** Zod's issue in the words of an editor. */
function explain(issue: z.core.$ZodIssue): string {
	if (issue.code === 'unrecognized_keys') return `不认识的字段 ${issue.keys.join('、')}`;
	if (issue.code === 'invalid_value') return `应为 ${issue.values.join('、')} 之一`;
	if (issue.code === 'invalid_type')
		return issue.input === undefined ? '缺少这一项' : `类型不对，应为 ${issue.expected}`;
	return issue.message;
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
