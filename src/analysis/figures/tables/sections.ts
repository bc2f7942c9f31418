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

/** A heading of the years behind it: 过去五年, 五年来, 本届政府任期. */
export const fiveYears = /过去[的这]?五年|五年来|这五年|本届政府|近五年/;
export const nextFiveYears = /今后五年|未来五年/;
