/** What an entry of the conversion dictionary must keep to, one rule each. */
import { from } from 'opencc-js/preset';
import { to as toSimplified } from 'opencc-js/preset/t2cn';
import type { Problem, SourcePoint } from '../corpus/contract.ts';
import type { DictionaryEntry } from './dictionary.ts';
import { dictionaryPairs, formsByCharacter } from './opencc-tables.ts';

interface EntryPlace {
	source: SourcePoint;
	/** The word of the entry before it in the same file. */
	previous: string | undefined;
	/** Where the same word was written before. */
	first: SourcePoint | undefined;
}

interface Message {
	message: string;
	hint: string;
}

type Rule = (entry: DictionaryEntry, place: EntryPlace) => Message | undefined;

const traditionalToSimplified = new Map(dictionaryPairs(toSimplified['cn']));
const knownForms = formsByCharacter(dictionaryPairs(from['cn']));
const collator = new Intl.Collator('zh-Hans-CN');

const rules = {
	'conversion-length': ({ hans, hant }) =>
		hans.length === hant.length
			? undefined
			: {
					message: `“${hans}”有 ${hans.length} 个字，“${hant}”有 ${hant.length} 个字。`,
					hint: '逐字转换，两边字数必须相同。',
				},
	'conversion-not-simplified': ({ hans }) => {
		const traditional = [...hans].filter(isTraditionalOnly);
		if (traditional.length === 0) return undefined;
		return {
			message: `hans“${hans}”里有繁体字“${traditional.join('、')}”。`,
			hint: 'hans 照报告原文写简体字。',
		};
	},
	'conversion-rewords': ({ hans, hant }) => {
		const reworded = hans.length === hant.length && !isSameWord(hans, hant);
		if (!reworded) return undefined;
		return {
			message: `“${hant}”不是“${hans}”的繁体写法。`,
			hint: '只换字形，不换用词：“信息”仍作“信息”，不作“資訊”。',
		};
	},
	'conversion-duplicate': ({ hans }, { first }) =>
		first && {
			message: `“${hans}”已经写在 ${first.file} 第 ${first.line} 行。`,
			hint: '同一个词语只留一条。',
		},
	'conversion-order': ({ hans }, { previous }) =>
		previous === undefined || collator.compare(previous, hans) <= 0
			? undefined
			: {
					message: `“${hans}”按拼音应排在“${previous}”之前。`,
					hint: '条目按 hans 的拼音顺序排列。',
				},
} satisfies Record<string, Rule>;

/** What is wrong with an entry; an empty list for a sound one. */
export function entryProblems(entry: DictionaryEntry, place: EntryPlace): Problem[] {
	return Object.entries<Rule>(rules).flatMap(([rule, check]) => {
		const found = check(entry, place);
		return found ? [{ rule, level: 'error', ...found, source: place.source }] : [];
	});
}

/** 發 is written in Traditional only; 干 and 乾 (乾坤) occur in Simplified text as well. */
function isTraditionalOnly(character: string): boolean {
	return traditionalToSimplified.has(character) && !knownForms.has(character);
}

function isSameWord(hans: string, hant: string): boolean {
	const originals = Array.from(hans);
	return Array.from(hant).every((form, index) => {
		const original = originals[index] ?? '';
		return (
			form === original ||
			traditionalToSimplified.get(form) === original ||
			knownForms.get(original)?.has(form)
		);
	});
}
