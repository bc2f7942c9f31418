/** A passage as it is said: 增长4.5% as 增长百分之四点五, the same in both scripts. */
import type { Script } from '../../script/scripts.ts';
import { spokenRules } from './spoken-rules.ts';

/** What the rules say, where a script writes it otherwise than in Simplified. */
const written: Record<Script, Readonly<Record<string, string>>> = {
	hans: {},
	hant: {
		点: '點',
		万: '萬',
		亿: '億',
		负: '負',
		乘: '乘',
		摄: '攝',
		标: '標',
		准: '準',
		吨: '噸',
		时: '時',
		两: '兩',
		于: '於',
		顷: '頃',
		贝: '貝',
	},
};

export function spokenText(text: string, script: Script): string {
	const inScript = (said: string): string =>
		said.replace(/\p{Script=Han}/gu, (hanzi) => written[script][hanzi] ?? hanzi);
	return spokenRules.reduce(
		(spoken, { pattern, say }) =>
			spoken.replace(pattern, (match: string, ...rest: unknown[]) => {
				const groups = rest.filter((part) => typeof part === 'string').slice(0, -1);
				return inScript(say(match, ...groups));
			}),
		text,
	);
}
