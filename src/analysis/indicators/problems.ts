/** What the joining of figures was not sure of, told to the editor. */
import type { Problem } from '../../corpus/contract.ts';
import type { Figure } from '../figures/contract.ts';
import type { Indicator } from './contract.ts';

export const indicatorRules = {
	'indicator-ambiguous': (figure: Figure, names: string) => ({
		message: `数据“${figure.metric} ${figure.text}”同时符合几个指标：${names}，没有归入任何一个。`,
		hint: '请在 src/content/indicators.yaml 里为其中一个补上能区分的词。',
	}),
	'indicator-word-far': (figure: Figure, names: string) => ({
		message: `数据“${figure.text}”前面隔着逗号，看不出是新增数还是总数（${names}），没有归入指标。`,
		hint: '请核对原文；如果原文如此，可以不改。',
	}),
} satisfies Record<string, (figure: Figure, names: string) => Pick<Problem, 'message' | 'hint'>>;

export type IndicatorRule = keyof typeof indicatorRules;

export function indicatorProblem(
	rule: IndicatorRule,
	figure: Figure,
	between: readonly Pick<Indicator, 'name'>[],
): Problem {
	const names = between.map(({ name }) => name).join('、');
	return { rule, level: 'note', ...indicatorRules[rule](figure, names), source: figure.source };
}
