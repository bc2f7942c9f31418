/** How sentences name the years they speak of. */

/** Years that are not the period: compared with, or part of a name, a quotation, a bracket. */
export const notPeriods: readonly RegExp[] = [
	/“[^”]{6,}”|《[^》]*》|（[^）]*）/g,
	/(?:比|较|相比|相当于|恢复[到至]|是|超过|始建于|成立于|公布于)(?:于|了)?(?:(?:19|20)\d{2}年|“十.?五”期?[末间]|去年|上年|上一年|前三季度|上半年|一季度)(?:度|底|末|同期|的)*/g,
	/(?:由|从)(?:(?:19|20)\d{2}年|去年|上年)(?=[^，；]{1,24}[到至为])/g, // 由2016年的38.2亿元增加到
];

/** The year that a change starts from: 由2016年的|38.2亿元. */
export const startingPoint = /(?:由|从)(?:19|20)\d{2}年[^，；。]{0,8}$/;

/** What came before this is the baseline: 在去年改造18个老旧小区的基础上，再实施15个. */
export const baseline = /基础上/;

export const numerals: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 2: 2, 3: 3, 4: 4, 5: 5 }; // prettier-ignore

export const quarters: Readonly<Record<string, string>> = { 一季度: 'Q1', 上半年: 'Q1-Q2', 前三季度: 'Q1-Q3', 前3季度: 'Q1-Q3' }; // prettier-ignore

/** First year of each plan of five years. */
export const fiveYearPlans: Readonly<Record<string, number>> = { 十: 2001, 十一: 2006, 十二: 2011, 十三: 2016, 十四: 2021, 十五: 2026, 十六: 2031 }; // prettier-ignore

/** Years of the censuses whose results reports still quote. */
export const censuses: Readonly<Record<string, string>> = { 六: '2010', 七: '2020', 八: '2030' };
