/** Words that make one kind of a thing out of another: 重点项目 are not all 项目, 示范工厂 not all 工厂. */

export interface QualifierKind {
	/** Of one kind only different words differ: 新建 and 新增 are one, 新建 and 改造 two. */
	words: readonly RegExp[];
	/** That a report leaves the word out is a difference too: 新建公厕 in 新建（改造）公厕. */
	isMissed?: boolean;
}

export const qualifierKinds: readonly QualifierKind[] = [
	// Who awards or runs it; not 全省, 省内.
	{
		words: [/国家级|国家/, /省级以上/, /省市区?级?/, /(?<![全节])省(?![会外内市区]|级以上)级?/, /市级以上/, /(?<!省)市级(?!以上)|市(?=重大|重点)/, /[区县]级/],
	},
	// Which projects, firms, events.
	{ words: [/重大/, /重点/, /产业类?(?=项目)/, /精品/, /品牌/, /骨干|龙头/, /工业(?=项目)/, /生产性|生活性|生产生活性/] },
	// A model, one of several grades, or one that is not yet there.
	{ words: [/示范/, /试点/, /标杆/, /[先基卓领][进础越航]级/, /潜在/, /[大高]标准/, /[一二三]类以上/, /[二三四五A]星?级以上/] },
	// What was made new, and what was made better.
	{
		words: [/新建|新增|新辟|新开|新投|增设|增加|新改|扩建|启用|投用/, /改造|改建|改扩建|新改|提升|更新|优化|整治|修复|升级/],
		isMissed: true,
	},
	// Where; a series of all says nothing of it.
	{ words: [/城镇/, /城乡/, /农村/, /城市/] },
	// For whom, and by whom.
	{ words: [/普惠/, /公办/, /公共/, /中小/, /规上|规模以上|规模(?=工业)/, /照护|护理/, /登记/] },
	// Which land.
	{ words: [/低效|闲置/, /工业(?=）?用地)/], isMissed: true },
]; // prettier-ignore

/** What a series counts whatever its name says: 新增就业 in a year is 就业 in that year. */
export const plainGrowth = /^(?:新增|增加)$/;
