import { expect, test } from 'vitest';
import { findPlace, namePlace } from '../../../src/corpus/places.ts';
import { places } from './support.ts';

test.each([
	['云安县2024年政府工作报告', '云安县'],
	['2025年嫩原市政府工作报告', '嫩原市'],
	['2024年1月10日在云安县第十八届人民代表大会第三次会议上', '云安县'],
	['（2022年1月12日在云澜区第九届人民代表大会第一次会议上）', '云澜区'],
	['胥亚伟在常州市金坛区第十八届人民代表大会第四次会议上', '金坛区'],
	['北川羌族自治县人民政府工作报告', '北川羌族自治县'],
])('reads the place that %s names', (text, name) => {
	expect(namePlace([text])).toBe(name);
});

test.each(['政府工作报告（摘要）', '2025年工作安排', '各区县政府工作报告汇编'])(
	'finds no place in %s',
	(text) => {
		expect(namePlace([text])).toBeUndefined();
	},
);

test('knows a place of the vocabulary by its short name, the longest first', () => {
	expect(findPlace(['钟楼经开区2025年工作报告'], places)?.id).toBe('zhonglou-edz');
});
