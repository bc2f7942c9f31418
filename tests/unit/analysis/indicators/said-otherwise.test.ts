import { expect, test } from 'vitest';
import { saidOtherwise } from '../../../../src/analysis/indicators/said-otherwise.ts';

const said = (metric: string, name: string, context = metric) =>
	saidOtherwise({ metric, context }, name);

test.each([
	['签约引进产业类项目', '全年招引项目'],
	['重点项目开工', '重大项目开工'],
	['新增省级智能制造示范工厂', '省级智能工厂'],
	['培育省级以上智能工厂', '省级智能工厂'],
	['入选省瞪羚企业', '新增瞪羚企业'],
	['新建城镇污水管网', '新建（改造）污水管网'],
	['改造候车亭', '候车亭'],
	['新建公厕', '新建（改造）城市公厕'],
	['盘活利用工业用地', '盘活低效（工业）用地'],
	['新增婴幼儿普惠托位', '新增托位'],
	['创成省级智能工厂（车间）', '省级智能工厂'],
])('%s is not quite %s', (metric, name) => {
	expect(said(metric, name)).toBe(metric);
});

test.each([
	['招引项目', '全年招引项目'],
	['省级经开区排名', '省级开发区排名'],
	['新建公共停车位', '新增公共停车位'],
	['增加学位', '新增学位'],
	['新增失业人员再就业', '失业人员再就业'],
	['改造提升老旧小区', '老旧小区改造'],
	['可节省电量', '园区年节约电量'],
	['全省粮食产量', '粮食产量'],
])('%s is %s', (metric, name) => {
	expect(said(metric, name)).toBeUndefined();
});

test('quotes what the report has word for word, up to the end of the metric where it can', () => {
	const context = '新增省级智能制造示范工厂4家、示范车间12家';
	expect(said('新增省级智能制造示范车间', '省级智能车间', context)).toBe('示范车间');
	const list = '改造华阳路、东环路等6条道路';
	expect(said('改造道路', '新建（改造）道路', list)).toBe('改造');
});
