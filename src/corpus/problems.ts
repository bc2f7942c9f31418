/** What can be wrong with a source or the catalog, told to the person who edits it (docs/problems.md). */
import type { Problem, SourcePoint } from './contract.ts';

interface ProblemText {
	level: Problem['level'];
	message: string;
	hint?: string;
}

/** One entry a rule; the key is the stable id of the rule. */
export const problemTexts = {
	'file-unreadable': ({ reason }: { reason: string }) => ({
		level: 'error',
		message: `无法读取文件：${reason}。`,
		hint: '请确认文件存在，并且是文本（.txt、.md）或网页（.html）文件。',
	}),
	'file-empty': () => ({
		level: 'error',
		message: '文件里没有文字。',
		hint: '请重新保存报告正文，再放入 seeds 文件夹。',
	}),
	'file-binary': () => ({
		level: 'error',
		message: '这不是文本文件，可能是 Word、PDF、图片或压缩包。',
		hint: '请另存为纯文本（UTF-8）或网页，再放入 seeds 文件夹。',
	}),
	'file-damaged': ({ encoding }: { encoding: string }) => ({
		level: 'warning',
		message: `文件按 ${encoding} 解码，有些字节没有对应的字，以“�”代替。`,
		hint: '请用原文件重新另存为 UTF-8。',
	}),
	'report-without-title': ({ used }: { used: string }) => ({
		level: 'warning',
		message: `没有找到标题，暂用“${used}”。`,
		hint: '请在目录条目里写明 title。',
	}),
	'report-without-text': () => ({
		level: 'warning',
		message: '文件里有标题或网页文字，但没有正文段落。',
		hint: '请检查正文是否保存完整。',
	}),
	'report-without-year': ({ title }: { title: string }) => ({
		level: 'note',
		message: `报告“${title}”没有写明年份，无法与其他年份比较。`,
		hint: '请在目录条目里写明 reviews 和 plans。',
	}),
	'report-without-place': ({ title }: { title: string }) => ({
		level: 'note',
		message: `看不出“${title}”是哪个地方的报告。`,
		hint: '请在 src/content/places.yaml 里添加这个地方，并在目录条目里写明 place。',
	}),
	'quote-unpaired': ({ count }: { count: number }) => ({
		level: 'note',
		message: `这一段的引号不成对（前引号比后引号${count > 0 ? '多' : '少'} ${Math.abs(count)} 个），按原样保留。`,
	}),
	'paragraph-unfinished': ({ end }: { end: string }) => ({
		level: 'note',
		message: `这一段以“${end}”结束，没有句末标点，也没有找到接续的下文。`,
		hint: '如果原文被截断，请补全；如果本来如此，不必处理。',
	}),
	'catalog-syntax': ({ reason }: { reason: string }) => ({
		level: 'error',
		message: `目录文件的写法有误：${reason}。`,
		hint: '请对照 docs/adding-a-report.md 里的例子检查缩进和冒号。',
	}),
	'catalog-field': ({ field, reason }: { field: string; reason: string }) => ({
		level: 'error',
		message: `字段 ${field} 不对：${reason}。`,
		hint: '请对照 docs/adding-a-report.md 里的字段表改正。',
	}),
	'catalog-duplicate-id': ({ id }: { id: string }) => ({
		level: 'error',
		message: `有两个条目的 id 都是“${id}”。`,
		hint: '每份报告的 id 只能用一次，请改掉其中一个。',
	}),
	'catalog-duplicate-file': ({ file }: { file: string }) => ({
		level: 'error',
		message: `有两个条目指向同一个文件“${file}”。`,
		hint: '请删去其中一个条目。',
	}),
	'catalog-missing-file': ({ file }: { file: string }) => ({
		level: 'error',
		message: `条目指向的文件“${file}”不在 seeds 文件夹里。`,
		hint: '请放入文件，或改正 file 字段。',
	}),
	'catalog-unknown-place': ({ place }: { place: string }) => ({
		level: 'error',
		message: `places.yaml 里没有“${place}”这个地方。`,
		hint: '请先在 src/content/places.yaml 里添加它。',
	}),
	'catalog-correction': ({ reason }: { reason: string }) => ({
		level: 'error',
		message: `更正无法执行：${reason}。`,
		hint: '行号从 1 数起，以 seeds 里的原文件为准。',
	}),
	'places-syntax': ({ reason }: { reason: string }) => ({
		level: 'error',
		message: `地方表的写法有误：${reason}。`,
		hint: '请对照 src/content/places.yaml 里的例子检查缩进和冒号。',
	}),
	'place-field': ({ field, reason }: { field: string; reason: string }) => ({
		level: 'error',
		message: `字段 ${field} 不对：${reason}。`,
		hint: '请对照 src/content/places.yaml 开头的说明改正。',
	}),
	'place-duplicate-id': ({ id }: { id: string }) => ({
		level: 'error',
		message: `有两个地方的 id 都是“${id}”。`,
		hint: '每个地方的 id 只能用一次，请改掉其中一个。',
	}),
	'place-unknown-parent': ({ parent }: { parent: string }) => ({
		level: 'error',
		message: `表里没有上级“${parent}”。`,
		hint: '请先添加上级地方，或改正 parent 字段。',
	}),
	'place-circle': ({ names }: { names: readonly string[] }) => ({
		level: 'error',
		message: `上下级绕成了一圈：${names.join(' → ')}。`,
		hint: '请改正其中一个地方的 parent 字段。',
	}),
	'file-without-entry': ({ entry }: { entry: string }) => ({
		level: 'error',
		message: '这个文件在 seeds/catalog.yaml 里没有条目。',
		hint: `请把下面的条目贴到 seeds/catalog.yaml 末尾，并核对每一项：\n\n${entry}`,
	}),
} satisfies Record<string, (detail: never) => ProblemText>;

export type ProblemRule = keyof typeof problemTexts;
type Detail<R extends ProblemRule> = Parameters<(typeof problemTexts)[R]>[0];

/** A problem of the rule at a point of a file; `detail` fills in the message. */
export function problem<R extends ProblemRule>(
	rule: R,
	source: SourcePoint,
	detail: Detail<R>,
): Problem {
	// The key and its detail belong together by the signature; the table loses that link.
	const text = (problemTexts[rule] as (detail: Detail<R>) => ProblemText)(detail);
	return { rule, ...text, source };
}

/** `seeds/002.txt:3:1 rule message`, one line; the hint, if any, on the next. Columns count from 0. */
export function formatProblem({ rule, message, hint, source }: Problem): string {
	const place = `${source.file}:${source.line}:${source.column}`;
	return `${place} ${rule} ${message}${hint ? `\n    ${hint}` : ''}`;
}
