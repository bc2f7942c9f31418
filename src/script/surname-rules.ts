/** Characters that keep a form of their own as a surname: 范 beside 示範, 鍾 beside 鐘樓. */
import type { ContextRule } from './context-rules.ts';

const surnames = [
	['于', '于'],
	['余', '余'],
	['游', '游'],
	['涂', '涂'],
	['范', '范'],
	['郁', '郁'],
	['钟', '鍾'],
] as const;

const title = /(?:[区县市州省镇乡院部局]长|检察长|主任|书记|主席|同志)$/;
const afterTitle = /^\p{Script=Han}{1,2}(?:\P{Script=Han}|$|在|同志|作|主持|出席|代表|表示|宣布)/u;

export const surnameRules: readonly ContextRule[] = surnames.flatMap(([hans, hant]) => [
	// 区长钟某某在…上; 主任于近日 is told apart by what follows
	{ hans, hant, before: title, after: afterTitle },
	// a list of names: 刘懿 于某 李焱
	{ hans, hant, before: /[\s—、]$/, after: /^\p{Script=Han}{1,2}(?:[\s、]|$)/u },
	{ hans, hant, after: /^\p{Script=Han}{1,2}同志/u },
	// a village: 余家村, 于庄村; 服务于家庭 is not
	{ hans, hant, after: /^(?:家[庄村沟湾屯堡店洼台窑桥坝]|[庄集楼寨][村镇乡社街])/ },
]);
