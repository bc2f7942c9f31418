/** What the reading of a figure was not sure of, told to the editor. */
import type { Problem, SourcePoint } from '../../corpus/contract.ts';

export const figureRules = {
	'figure-without-metric': (text: string) => ({
		message: `读到数据“${text}”，但读不出它统计的是什么。`,
		hint: '请核对原文；如果原文如此，可以不改。',
	}),
	'figure-metric-borrowed': (text: string) => ({
		message: `数据“${text}”所在的句子没有主语，按前一句的主语理解。`,
		hint: '请核对这项数据的名称是否正确。',
	}),
	'figure-unit-unknown': (text: string) => ({
		message: `数据“${text}”没有写明单位。`,
		hint: '请核对原文是否漏写了单位。',
	}),
	'figure-period-guessed': (text: string) => ({
		message: `读不出数据“${text}”是哪一年的。`,
		hint: '请在来源目录中补上报告回顾和计划的年份。',
	}),
	'figure-status-guessed': (text: string) => ({
		message: `读不出数据“${text}”是成绩还是计划，暂按文字推断。`,
		hint: '请核对这一部分的标题是否写明“回顾”或“安排”。',
	}),
	'figure-passage-too-long': (text: string) => ({
		message: `这一段长达 ${text} 字，不像一段文字，没有读取其中的数据。`,
		hint: '请把原文按段落分行。',
	}),
} satisfies Record<string, (text: string) => Pick<Problem, 'message' | 'hint'>>;

export type FigureRule = keyof typeof figureRules;

export function figureProblem(rule: FigureRule, text: string, source: SourcePoint): Problem {
	return { rule, level: 'note', ...figureRules[rule](text), source };
}
