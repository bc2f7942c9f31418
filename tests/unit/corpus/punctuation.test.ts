import { expect, test } from 'vitest';
import { restorePunctuation } from '../../../src/corpus/punctuation.ts';

test.each([
	['增长4.5%,占全区比重;其中', '增长4.5%，占全区比重；其中'],
	['入选TOP50,入选榜单', '入选TOP50，入选榜单'],
	['首台(套)装备', '首台（套）装备'],
	['PE(私募股权投资)以及VC(风险投资)市场', 'PE（私募股权投资）以及VC（风险投资）市场'],
	['核心区(CBD)建设', '核心区（CBD）建设'],
	['报告如下:', '报告如下：'],
	['各位代表!请审议', '各位代表！请审议'],
	['推进"放管服"改革和"一网通办"', '推进“放管服”改革和“一网通办”'],
])('sets %s as print has it', (text, printed) => {
	expect(restorePunctuation(text)).toBe(printed);
});

test.each([
	['PM2.5浓度下降4.5%'],
	['1-12月完成2-3个'],
	['会议于09:30开始'],
	['总额1,240.5万元'],
	['网址 https://example.cn/a?b=1 不变'],
	['脚本 <script>alert("x")</script> 与 [x](javascript:alert(1)) 不变'],
	['记号 <!-- 注 --> 与 &amp; 不变'],
	['公式 f(x) 不变'],
	['Hello, world (again); see: this!'],
])('leaves %s alone', (text) => {
	expect(restorePunctuation(text)).toBe(text);
});

test('takes a comma between a share and a count for a comma, not for thousands', () => {
	expect(restorePunctuation('分别为12%,2024年和35,2家')).toBe('分别为12%，2024年和35，2家');
});

test('leaves straight quotation marks that do not pair', () => {
	expect(restorePunctuation('坚持"稳中求进')).toBe('坚持"稳中求进');
});

test('restores marks after an ampersand that opens no reference', () => {
	expect(restorePunctuation('加强R&D,提升水平')).toBe('加强R&D，提升水平');
});
