import { expect, test } from 'vitest';
import { indicatorsByPassage } from '../../../../src/analysis/counterparts/stated-reports.ts';
import { figure } from '../indicators/support.ts';

test('a figure tells of its indicator where it stands in the text', () => {
	const figures = [
		figure({ metric: '学位', offset: 4, indicator: 'school-places' }),
		figure({ metric: '新校', offset: 9, indicator: null }),
		figure({ metric: '学校', offset: 0, indicator: 'schools-opened', heading: 'h1' }),
	];
	expect(indicatorsByPassage(figures)).toEqual(
		new Map([['r#p1', [{ indicator: 'school-places', offset: 4 }]]]),
	);
});
