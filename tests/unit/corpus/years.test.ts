import { expect, test } from 'vitest';
import { inferYears } from '../../../src/corpus/years.ts';

const none = { headings: [], opening: [], date: undefined };

test('lets headings decide', () => {
	const headings = ['一、2023年工作回顾', '二、2024年工作安排'];
	const years = inferYears({ ...none, title: '2024年政府工作报告', headings });
	expect(years).toEqual({ reviews: [2023], plans: [2024] });
});

test('tells the report of a year from its plan where the words differ by one', () => {
	const headings = ['向全区人民汇报2024年工作', '向全区人民汇报2025年工作安排'];
	expect(inferYears({ ...none, title: '政府工作报告', headings })).toEqual({
		reviews: [2024],
		plans: [2025],
	});
});

test('takes the title of a zone report for the year reported', () => {
	expect(inferYears({ ...none, title: '开发区2025年工作报告' })).toEqual({
		reviews: [2025],
		plans: [],
	});
});

test('takes the year of the meeting for the year planned', () => {
	const years = inferYears({ ...none, title: '政府工作报告', date: '2024-01-10' });
	expect(years).toEqual({ reviews: [2023], plans: [2024] });
});

test('names no year where nothing tells one', () => {
	expect(inferYears({ ...none, title: '工作报告' })).toEqual({ reviews: [], plans: [] });
});
