/** Words of headings and sentences that tell whether a part of a report looks back or ahead. */

export const planHeading =
	/工作安排|工作打算|工作部署|工作计划|工作思路|工作重点|重点工作|工作建议|目标任务|主要任务|总体要求|总体思路|预期目标|发展目标|奋斗目标|主要目标|下一?步|今后|展望|未来[三五]年|新征程|实事项目|谋划|打算|部署|建议/;
export const reviewHeading =
	/回顾|总结|工作情况|完成情况|主要成效|主要成绩|主要工作|取得|成就|成绩|过去|[一五]年来|数说|亮点|汇报\d{4}年工作(?!安排|计划|打算)|进展/;

/** Sentences that open a part where no heading does. */
export const planOpening =
	/今年(?:政府|全[区县市]|我们|经济社会|的)[^，。；]{0,12}(?:总体要求|总体思路|主要|预期|目标|工作|要|将)|围绕上述|(?:我们|今年|下一步)[^，。；]{0,6}(?:将|要)(?:重点|着力|坚持|做好|抓好)|会议要求|会议强调|将锚定|做好今年|今后五年|未来五年|新的一年/;
export const reviewOpening =
	/^(?:各位代表[！，])?(?:过去|回顾|一年来|五年来|\d{4}年[，是]?(?:面对|在|我们|全[区县市]))|取得[^。]{0,12}成[效绩就]|现将[^。]{0,10}报告如下/;

/** Several years behind: 过去五年, 三年来, 本届政府任期 (five years where no number is named). */
export const yearsBehind =
	/(?:过去|这|近)(?:的|这)?(?<past>[三四五六])年|(?<since>[三四五六])年来|本届政府/;
/** In a plan of several years, the first of them: 2026年，生产总值增长6%左右. */
export const turnsToFirst = /^(?<year>20\d{2})年[，要]|^今年/;
/** … and all of them again. */
export const turnsToPlan = /^(?:今后|未来)[三四五]年|^“十[一二三四五六]?五”(?:期间|时期)?/;

/** Several years ahead: 今后五年. */
export const yearsAhead = /(?:今后|未来)(?<next>[三四五六])年/;
/** A plan of five years: “十四五”时期, “十三五”和2020年工作回顾. */
export const fiveYearPlan = /“(?<plan>十[一二三四五六]?)五”/;

/** Sentences that turn from several years to all of them: 五年来，地区生产总值年均增长…. */
export const turnsToAll =
	/^(?:回顾)?(?:(?:过去|这|近)(?:的|这)?[三四五六]年|[三四五六]年来|“十[一二三四五六]?五”(?:期间|时期|以来|五年)|本届政府)/;
/** … and to the last of them: 2021年，我们着力稳增长; 一年来，…. */
export const turnsToLast =
	/^(?:回顾)?(?:(?<year>20\d{2})年(?!以来|至|到|底|末|[-—–])|(?:刚刚)?过去(?:的)?(?:这)?一年|一年来|去年)/;
