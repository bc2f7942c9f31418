/** How far a work has come, in the words of reports: 启动, 封顶, 竣工, 投用. */

/** In the order in which works go on. */
const stages = [
	/启动|开工|动工|进场施工/,
	/封顶|主体完工|主体施工/,
	/竣工|建成|完工|贯通|通车|开通/,
	/投用|启用|投入使用|投产|投运|运营|开业|开园|开馆|揭牌/,
];

/** Denied or put off: 尚未开工. */
export const denied = /尚未|未能|暂缓|推迟|没有|无法/;

/** The furthest stage that a clause tells, from 1; 0 for none: 确保丹桂路二期建成通车 is at 3. */
export function stageOf(clause: string): number {
	return stages.findLastIndex((stage) => stage.test(clause)) + 1;
}

/** A clause without the words of its stages: 腾龙大道二期按期. */
export function withoutStages(clause: string): string {
	return stages.reduce((words, stage) => words.replace(new RegExp(stage, 'g'), '，'), clause);
}
