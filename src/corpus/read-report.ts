/** One source, as bytes, becomes one report: the whole way from file to passages in one place. */
import { createHash } from 'node:crypto';
import { classifyLines } from './blocks.ts';
import type { Context } from './context.ts';
import type { Problem, ReadResult, Report } from './contract.ts';
import { applyCorrections } from './corrections.ts';
import { coverSource } from './coverage.ts';
import { decodeSource, type DecodedSource } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { isHtml, readHtmlLines } from './html-lines.ts';
import { joinBlocks } from './join.ts';
import { readPlainLines, type Line } from './lines.ts';
import { buildBody, type Body } from './passages.ts';
import { problem } from './problems.ts';
import { readHead } from './report-head.ts';
import { bodyUses, headUses } from './source-uses.ts';
import { findTextProblems } from './text-problems.ts';

export interface Source {
	/** Name of the file, as problems and spans call it. */
	file: string;
	bytes: Uint8Array;
}

/** Reads a report, or returns the problem that made it unreadable. */
export function readReport(source: Source, context: Context): ReadResult | { problems: Problem[] } {
	const start = { file: source.file, line: 1, column: 0 };
	if (!source.bytes.length) return { problems: [problem('file-empty', start, undefined)] };
	const decoded = decodeSource(source.bytes);
	if (!decoded) return { problems: [problem('file-binary', start, undefined)] };
	if (!/[\p{L}\p{N}]/u.test(decoded.text))
		return { problems: [problem('file-empty', start, undefined)] };
	return readDecoded(source, decoded, context);
}

function readDecoded(
	{ file, bytes }: Source,
	decoded: DecodedSource,
	context: Context,
): ReadResult {
	const { title: pageTitle, lines } = readLines(decoded.text);
	const front = readFrontMatter(lines, { file, pageTitle });
	const bodyLines = lines.filter((_, index) => !front.roles.has(index));
	const corrected = applyCorrections(bodyLines, context.entry?.corrections, file);
	const hasMarks = lines.filter(({ markedDepth }) => markedDepth).length >= 2;
	const blocks = joinBlocks(classifyLines(corrected.lines, { hasMarks }));
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

function damage({ encoding, isDamaged }: DecodedSource, file: string): Problem[] {
	return isDamaged ? [problem('file-damaged', { file, line: 1, column: 0 }, { encoding })] : [];
}

function countCharacters({ outline, passages }: Body): number {
	const standalone = outline.filter(({ runIn }) => !runIn);
	const texts = [...standalone, ...passages].map(({ text }) => text);
	return texts.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0);
}
