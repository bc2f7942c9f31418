/**
 * Our own dictionary of conversions, `src/content/conversion/*.yaml`: what editors write there,
 * checked, and what is wrong told in their language.
 */
import { z } from 'astro/zod';
import { LineCounter, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { Problem, SourcePoint } from '../corpus/contract.ts';
import { entryProblems } from './dictionary-rules.ts';

const hanzi = /^\p{Script=Han}+$/u;

export const dictionaryEntrySchema = z.strictObject(
	{
		hans: z.string('请写 hans：报告里的简体词语。').regex(hanzi, 'hans 只能写汉字。'),
		hant: z.string('请写 hant：这个词语的繁体写法。').regex(hanzi, 'hant 只能写汉字。'),
		why: z.string('请写 why：为什么这样写。').min(1, 'why 不能为空，请写出理由。'),
	},
	'每一条只写 hans、hant、why 三项。',
);
/** A word and its form in the target script: 钟经开 → 鐘經開, 常州钟楼经开区的简称. */
export type DictionaryEntry = z.infer<typeof dictionaryEntrySchema>;

/** A dictionary file as it was read. */
export interface DictionaryFile {
	file: string;
	text: string;
}

export interface Dictionary {
	entries: DictionaryEntry[];
	problems: Problem[];
}

/** Reads dictionary files; an entry with a problem is left out and the others still count. */
export function readDictionary(files: readonly DictionaryFile[]): Dictionary {
	const found = files.map(readFile);
	const read = found.flatMap(({ items }) => items);
	const seen = new Map<string, SourcePoint>();
	const checked = read.map(({ entry, source }, index) => {
		const before = read[index - 1];
		const previous = before?.source.file === source.file ? before.entry.hans : undefined;
		const problems = entryProblems(entry, { source, previous, first: seen.get(entry.hans) });
		seen.set(entry.hans, source);
		return { entry, problems };
	});
	return {
		entries: checked.filter(({ problems }) => problems.length === 0).map(({ entry }) => entry),
		problems: [...found, ...checked].flatMap(({ problems }) => problems),
	};
}

interface FileItems {
	items: { entry: DictionaryEntry; source: SourcePoint }[];
	problems: Problem[];
}

function readFile({ file, text }: DictionaryFile): FileItems {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter });
	const pointAt = (offset: number): SourcePoint => {
		const { line, col } = lineCounter.linePos(offset);
		return { file, line, column: col - 1 };
	};
	const read: FileItems = { items: [], problems: [] };
	const tell = (message: string, source: SourcePoint) =>
		read.problems.push({ rule: 'conversion-entry', level: 'error', message, source });

	for (const { message, pos } of document.errors)
		tell(`YAML 格式有误：${message}`, pointAt(pos[0]));
	if (document.contents && !isSeq(document.contents)) {
		tell('词典应是一列条目，每条以“- hans:”开头。', pointAt(0));
	}
	for (const node of listItems(document)) {
		const source = pointAt(node.range?.[0] ?? 0);
		const parsed = dictionaryEntrySchema.safeParse(node.toJS(document));
		if (parsed.success) read.items.push({ entry: parsed.data, source });
		else for (const { message } of parsed.error.issues) tell(message, source);
	}
	return read;
}

/** The items of the list that a dictionary file consists of; none in an empty file. */
function listItems(document: Document.Parsed): Node[] {
	return isSeq(document.contents) ? document.contents.items : [];
}
