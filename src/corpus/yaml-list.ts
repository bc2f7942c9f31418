/** YAML files that editors write: a list of entries, each checked, every mistake with its place. */
import type { z } from 'astro/zod';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem, SourcePoint } from './contract.ts';
import { problem } from './problems.ts';
import { inChinese } from './schema-messages.ts';

/** An entry, and where a field of it stands; without a path, where the entry begins. */
export interface LocatedItem<Item> {
	value: Item;
	at: (...path: PropertyKey[]) => SourcePoint;
}

interface ListFile<Item> {
	file: string;
	/** Schema of one entry. */
	schema: z.ZodType<Item>;
	/** The rules that mistakes are reported under. */
	rules: {
		syntax: 'catalog-syntax' | 'places-syntax';
		field: 'catalog-field' | 'place-field';
	};
}

/** Reads the entries; one with a mistake becomes problems, the others are still read. */
export function readYamlList<Item>(
	yaml: string,
	{ file, schema, rules }: ListFile<Item>,
): { items: LocatedItem<Item>[]; problems: Problem[] } {
	const lineCounter = new LineCounter();
	const document = parseDocument(yaml, { lineCounter });
	const at = (path: readonly PropertyKey[]): SourcePoint =>
		pointAt(startOf(document, path), { lineCounter, file });
	const broken = document.errors.map(({ code, pos }) =>
		problem(rules.syntax, pointAt(pos[0], { lineCounter, file }), { reason: syntaxWords(code) }),
	);
	if (broken.length) return { items: [], problems: broken };
	const list = listOf(document);
	if (typeof list === 'string')
		return { items: [], problems: [problem(rules.syntax, at([]), { reason: list })] };
	const items: LocatedItem<Item>[] = [];
	const problems: Problem[] = [];
	for (const [index, value] of list.entries()) {
		const parsed = schema.safeParse(value, { reportInput: true, error: inChinese });
		if (parsed.success) items.push({ value: parsed.data, at: (...path) => at([index, ...path]) });
		for (const { path, message: reason } of parsed.error?.issues ?? []) {
			const field = path.join('.') || '（条目）';
			problems.push(problem(rules.field, at([index, ...path]), { field, reason }));
		}
	}
	return { items, problems };
}

/** The entries, or what is wrong with the file as a whole. */
function listOf(document: Document.Parsed): readonly unknown[] | string {
	try {
		const list: unknown = document.toJS() ?? [];
		return Array.isArray(list) ? list : '应为条目的列表';
	} catch {
		return '星号（*）引用的内容不存在，或引用太多';
	}
}

const syntaxReasons: Readonly<Record<string, string>> = {
	BAD_INDENT: '缩进不对',
	TAB_AS_INDENT: '缩进只能用空格，不能用制表符',
	DUPLICATE_KEY: '同一个字段写了两次',
	MISSING_CHAR: '缺少冒号、引号或括号',
	UNEXPECTED_TOKEN: '这里不该有这些字符',
	BAD_SCALAR_START: '文字以特殊符号开头，应加引号',
	BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对',
	MULTILINE_IMPLICIT_KEY: '字段名跨了行，可能缺少冒号',
	BLOCK_AS_IMPLICIT_KEY: '一行里写了两个冒号，文字应加引号',
	MULTIPLE_DOCS: '一个文件里只能有一份列表（不能有 ---）',
};

function syntaxWords(code: string): string {
	return syntaxReasons[code] ?? '不是合法的 YAML';
}

/** Offset of the innermost node on `path` that exists. */
function startOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
	for (let length = path.length; length >= 0; length -= 1) {
		const node: unknown = length ? document.getIn(path.slice(0, length), true) : document.contents;
		if (typeof node !== 'object' || node === null || !('range' in node)) continue;
		const range: unknown = node.range;
		if (Array.isArray(range) && typeof range[0] === 'number') return range[0];
	}
	return 0;
}

interface Where {
	lineCounter: LineCounter;
	file: string;
}

function pointAt(offset: number, { lineCounter, file }: Where): SourcePoint {
	const { line, col } = lineCounter.linePos(offset);
	return { file, line: Math.max(line, 1), column: Math.max(col - 1, 0) };
}
