/** Whether what a later report says is of the matter that a target plans, and by which word. */
import type { Match } from '../counterparts/compare.ts';
import { weightOf, type Evidence } from '../counterparts/evidence.ts';
import { clauseAround } from './listed.ts';
import { denied } from './stages.ts';

/** Evidence at which two statements may be read as plan and result; see `scoreOf`. */
const least = 0.75;
/** The word that both say: a name rather than a topic, and rare enough in the corpus. */
const word = { length: 4, rarity: 0.65 } as const;
/** A target shorter than this is the title of what follows: 强化科技创新。 */
const shortest = 10;

/** 实现, 落地 and numbers tell what came of it; 持续提升 and 以……为重点 do not. */
const told =
	/\d|实现|完成|建成|落地|入选|获评|获批|竣工|投用|投产|启用|签约|揭牌|成立|开工|突破|新增|发布|通过|创成|通车|开通|上线|运营|举办|形成|纳入/;

/** What is done, to whatever it may be: 竣工投产, 争取上级. */
const deed = /竣工|开工|投产|投用|建成|建设$|^争取|^推进|^实施|^加快/;

/**
 * The word by which `t` answers `s`, or `undefined`: both on one theme, with a name in common
 * (动态清零) and enough besides, and the answer tells of something done about it.
 */
export function matterOf({ s, t, shared, score }: Match, textOf: TextOf): Evidence | undefined {
	const [target, outcome] = [textOf(s), textOf(t)];
	if (score < least || s.theme !== t.theme || target.length < shortest) return undefined;
	return shared
		.filter(({ kind }) => kind === 'word' || kind === 'phrase')
		.filter(({ text, rarity }) => text.length >= word.length && rarity >= word.rarity)
		.filter(({ text }) => !deed.test(text) && isSameThing(text, target, outcome))
		.filter(({ text }) => isTold(text, outcome))
		.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
}

export type TextOf = (statement: Match['s']) => string;

function isTold(text: string, outcome: string): boolean {
	const clause = clauseAround(outcome, outcome.indexOf(text));
	return told.test(clause.replaceAll(text, '')) && !denied.test(clause);
}

/** 创新创业载体 and 创新创业大赛 are two things; 新型储能等 and 新型储能产业 may be one. */
function isSameThing(text: string, target: string, outcome: string): boolean {
	const [a, b] = [tailOf(text, target), tailOf(text, outcome)];
	if (a === undefined || b === undefined) return false;
	return a.length < 2 || b.length < 2 || a === b || goesOn.test(a) || goesOn.test(b);
}

/** The two characters behind a word, as far as they are hanzi. */
function tailOf(text: string, statement: string): string | undefined {
	const at = statement.indexOf(text);
	if (at === -1) return undefined;
	return /^\p{Script=Han}{0,2}/u.exec(statement.slice(at + text.length))?.[0];
}

/** What a thing does or has, rather than the rest of its name. */
const goesOn =
	/^(?:等|和|与|及|的|在|获|入|成|实|完|建|开|竣|投|启|突|新增|覆盖|持续|全面|活动|产业|项目|工作|专项|隐患|治理|改革|试点|发展)/;
