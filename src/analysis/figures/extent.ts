/** Whether an amount grew over its years or held at their end: 新增5家 in five years, 总数11家 after them. */
import type { Reading } from './reading.ts';
import { firstVerbs, leadingVerbs } from './tables/verbs.ts';

/** `sum`: said to be added up or averaged over the years, 累计新增, 年均增长. */
export type Extent = 'moment' | 'span' | 'sum';

const summed = /年均|平均增[长速]|累计|累积|总共|(?<!公)共(?:计|有)?$|合计/;
/** What is counted at a moment: 总数, 保有量, 每千人口床位数. */
const stock =
	/(?:总数|总量|拥有量|保有量|存量|余额|密度|水平|标准|寿命|规模|数量|能力)$|^(?:每|人均|户均|千人|万人)/;
/** What a year adds up to, whatever verb stands before it: 实现地区生产总值832亿元. */
const annual = /(?:总值|增加值|产值|收入|支出|总额|零售额)$/;
/** All the years long: 先后跨越600亿、700亿, 占比始终保持在八成以上. */
const throughout = /先后|相继|陆续|始终|一直|连年|历年/;
/** A part of what was counted before: 累计投资1560亿元，其中工业投资占比超四成 is of the same years. */
const partOf = /^(?:其中|占)/;

/** The extents of the readings of one text. */
export function extentsOf(readings: readonly Reading[]): Extent[] {
	return readings.reduce<Extent[]>((extents, reading, index) => {
		const previous = readings[index - 1];
		const isNear = previous?.item.sentence.start === reading.item.sentence.start;
		return [...extents, extentOf(reading, isNear ? extents.at(-1) : undefined)];
	}, []);
}

function extentOf(reading: Reading, near: Extent | undefined): Extent {
	const { item, measure, metric } = reading;
	if (summed.test(item.before)) return 'sum';
	if (near && item.isListed && item.before === '') return near;
	if (measure === 'growth' || measure === 'change' || throughout.test(item.before)) return 'span';
	if (measure === 'rank' || stock.test(metric)) return 'moment';
	if (near && partOf.test(item.before)) return near;
	if (measure === 'share') return 'moment';
	return isDone(reading) ? 'span' : 'moment';
}

/** 新增城市道路126.4公里, （规上企业）净增276家. */
function isDone(reading: Reading): boolean {
	const { item, metric } = reading;
	if (annual.test(metric)) return false;
	return leadingVerbs.test(metric) || leadingVerbs.test(item.before) || isDeed(reading);
}

/** 9条|黑臭水体全部消除, 17个|重点项目竣工: what was done to those that are counted. */
function isDeed({ item: { amount, after } }: Reading): boolean {
	return amount.kind === 'counter' && (firstVerbs.test(after) || /全部|全面|均/.test(after));
}
