/** Words that tell what a number is for. */

/** Before a span of time that is itself the result: 压缩至3个工作日, 优良天数310天. */
export const shorteningVerb =
	/(?:压缩|缩短|压减|减少|提前|提速|延长|控制在|精简|节省|优化|提升|增加|天数|时间|时长|时限|工期|寿命|周期|用时)[^，。；、]{0,6}$/;

/** What is measured without a unit: 城乡收入比缩小到1.85. */
export const indexWords =
	/(?:指数|系数|收入比|得分|评分)(?:为|达到?|缩小[到至]|降[到至]|降低[到至]|提高[到至]|提升[到至]|扩大[到至])?$/;

/** Verbs and scopes before a rank: 位居全市第一, 跻身省级经开区前3. */
export const rankCue =
	/(?:位居|位列|排名|名列|跻身|稳居|荣居)[^，。；]{0,60}$|(?:[列居排进获]|入围|入选|获评|荣获|保持|总量|增速|增幅|考核|评价|综合实力|全[国省市区县]|[国省市]内|全球|世界|苏北|苏南|同类|行业|领域|开发区|百强[县区]?|[县市区省])[^，。；]{0,14}$/;

/** Growth by two digits is a figure only where something grows: 实现2位数增长. */
export const growthNearby = /增长|增速|增幅/;
