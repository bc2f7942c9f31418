/** Whether an amount is reported as done, planned, or a standing fact. */
import type { Status } from './contract.ts';
import type { Section } from './section-role.ts';
import {
	census,
	everyPlanning,
	narrowPlanning,
	planning,
	reporting,
	reportingOpening,
	sizeBefore,
	standing,
} from './tables/status-cues.ts';

/** The words around an amount. */
export interface Words {
	/** The sentence and its clause, up to the amount. */
	sentence: string;
	clause: string;
	/** What follows the amount in its clause. */
	after: string;
	/** 11个|国省考断面优Ⅲ比例90.9%: the whole of which the next amount is a share. */
	isBase: boolean;
	/** The rating in a name: 西河|200兆瓦|光伏项目. */
	isRating?: boolean;
	isGlossary: boolean;
}

export function statusOf(words: Words, section: Section): Status {
	const { sentence, clause, after } = words;
	if (/^[^，。；]{0,12}基础上/.test(after)) return 'outcome';
	if (isStanding(words)) return 'fact';
	if (words.isGlossary) return planning.test(clause) ? 'target' : 'outcome';
	if (section.role === 'plan') return isReported(sentence, clause) ? 'outcome' : 'target';
	return isPlanned(sentence, clause) ? 'target' : 'outcome';
}

function isStanding({ sentence, clause, after, isBase, isRating }: Words): boolean {
	if (isBase || isRating || census.test(sentence)) return true;
	if (planning.test(clause)) return false;
	return standing.test(clause) || (sizeBefore.test(clause) && /^的(?!\d)/.test(after));
}

/** What a plan says is done already: 去年改造, 已建成; not what it builds on that basis. */
function isReported(sentence: string, clause: string): boolean {
	const words = clause.split('基础上').at(-1) ?? clause;
	return (reporting.test(words) && !planning.test(words)) || reportingOpening.test(sentence);
}

/** True where a word that plans governs the amount: none that reports stands between. */
function isPlanned(sentence: string, clause: string): boolean {
	if (planning.test(clause)) return true;
	const last = Array.from(sentence.matchAll(everyPlanning)).at(-1);
	if (!last || narrowPlanning.test(last[0])) return false;
	return !/[；]|已|累计/.test(sentence.slice(last.index));
}
