/** What Zod finds wrong with a value, in the words of an editor. */
import type { z } from 'astro/zod';

type Issue = z.core.$ZodRawIssue;

const typeNames: Readonly<Record<string, string>> = {
	string: '文字',
	number: '数字',
	int: '整数',
	boolean: 'true 或 false',
	array: '列表',
	object: '一组字段',
	record: '一组字段',
};

const formats: Readonly<Record<string, string>> = {
	date: '应为日期，如 2026-01-28',
	url: '应为网址',
};

/** Zod gives this to `safeParse` as `error`; messages that a schema writes itself come first. */
export function inChinese(issue: Issue): string {
	switch (issue.code) {
		case 'invalid_type':
			return issue.input === undefined
				? '缺少这一项'
				: `类型不对，应为${typeNames[issue.expected] ?? '别的类型'}`;
		case 'unrecognized_keys':
			return `不认识的字段 ${issue.keys.join('、')}`;
		case 'invalid_value':
			return `应为 ${issue.values.join('、')} 之一`;
		case 'invalid_format':
			return formats[issue.format] ?? '格式不对';
		case 'too_small':
			return tooSmall(issue);
		case 'too_big':
			return tooBig(issue);
		default:
			return '写法不对';
	}
}

function tooSmall({ origin, minimum, inclusive = true }: Limits<'too_small'>): string {
	if (origin === 'string' && minimum === 1) return '不能为空';
	if (origin === 'string') return `至少 ${minimum} 个字符`;
	if (origin === 'array') return `至少 ${minimum} 项`;
	return inclusive ? `应不小于 ${minimum}` : `应大于 ${minimum}`;
}

function tooBig({ origin, maximum, inclusive = true }: Limits<'too_big'>): string {
	if (origin === 'string') return `最多 ${maximum} 个字符`;
	if (origin === 'array') return `最多 ${maximum} 项`;
	return inclusive ? `应不大于 ${maximum}` : `应小于 ${maximum}`;
}

type Limits<Code extends Issue['code']> = Extract<Issue, { code: Code }>;
