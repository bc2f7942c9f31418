/** Labelled entries that a portal prints above a report (政府信息公开条例: 索引号、公开方式、发布日期 …). */
import type { MetadataField } from './contract.ts';
import type { Line } from './lines.ts';
import { restorePunctuation } from './punctuation.ts';
import { slice, sourcePointAt, toSource, trim, type TracedText } from './traced-text.ts';

/** What the site makes of a label; `note` entries are shown as they are, `button` ones are furniture. */
type Use = 'title' | 'index' | 'issuer' | 'origin' | 'published' | 'note' | 'button';

const labelUses: Readonly<Record<Use, string>> = {
	title: '信息名称 名称 标题 文件名称 公文名称',
	index: '索引号 信息索引号 信息索引 公开索引号',
	issuer: '发布机构 发布单位 发文机关 发文机构 公开单位 发布机关 信息公开单位 制发机关 责任部门',
	origin: '信息来源 来源 文章来源 稿件来源 来源单位',
	published: '发布日期 发布时间 公开日期 公开时间 发布于 上传时间 更新时间',
	note: '组配分类 主题分类 体裁分类 分类 公开方式 公开范围 公开程序 公开类别 公开形式 公开时限 文件编号 发文字号 文号 产生日期 成文日期 生成日期 印发日期 签发日期 废止日期 失效日期 实施日期 有效性 时效性 时效 关键词 主题词 内容概述 摘要 作者 服务对象 生命周期 文件类型 语种 专题分类 信息类别 信息格式 文件状态 载体类型',
	button:
		'浏览次数 点击次数 点击数 点击量 阅读次数 阅读量 访问量 访问次数 人气 字体 字号 字体大小 视力保护色 保护视力色 分享到 分享 打印 收藏',
};

const useOf = new Map(
	Object.entries(labelUses).flatMap(([use, labels]) =>
		labels.split(' ').map((label) => [label, use as Use] as const),
	),
);

// Portals space labels out (索 引 号), so white space may stand between any two characters.
const labelPattern = new RegExp(
	`(?<![\\p{Script=Han}\\w])(${[...useOf.keys()]
		.toSorted((a, b) => b.length - a.length)
		.map((label) => [...label].join('[\\s\\u3000]*'))
		.join('|')})[\\s\\u3000]*[:：]`,
	'gu',
);

// 【打印】 【字体: and [大 中 小] are buttons; other brackets belong to a value.
const buttons =
	/[【[]\s*(?:(?:打印|字体|字号|大|中|小|关闭|收藏|分享|返回)[^】\]]{0,12})?(?:[】\]]|$)|^[\s\u3000|]+$/g;

/** An entry of the page, what the site makes of it, and the stretch of its line that it takes up. */
export interface MetadataEntry extends MetadataField {
	use: Use;
	traced: TracedText;
}

/**
 * The entries of a metadata line, or `undefined` for any other line:
 * `产生日期: 2026-01-28 发布日期: 2026-01-28 废止日期: 有效` has three.
 */
export function readMetadata(line: Line, file: string): MetadataEntry[] | undefined {
	const { text, spans } = line.content;
	const labels = [...text.matchAll(labelPattern)];
	if (labels[0]?.index !== 0) return undefined;
	const source = toSource({ text, spans }, file);
	return labels.map((found, index) => {
		const label = found[1]?.replace(/[\s\u3000]/g, '') ?? '';
		const traced = slice(line.content, found.index, labels[index + 1]?.index);
		const raw = traced.text.slice(found[0].length);
		return {
			traced: trim(traced),
			label,
			value: restorePunctuation(raw.replace(buttons, '').trim()),
			source: sourcePointAt(source, found.index),
			use: useOf.get(label) ?? 'note',
		};
	});
}

/** The first value given for a use, if any entry has one. */
export function valueOf(entries: readonly MetadataEntry[], ...uses: Use[]): string | undefined {
	for (const use of uses) {
		const entry = entries.find((candidate) => candidate.use === use && candidate.value);
		if (entry) return entry.value;
	}
	return undefined;
}

/** A date as `2026-01-28`: from 2026-01-28, 2026/1/28, 2026.1.28, 2026年1月28日; `undefined` for none. */
export function readDate(text: string): string | undefined {
	const found = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(text);
	if (!found) return undefined;
	const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal ? date.toISOString().slice(0, 10) : undefined;
}
