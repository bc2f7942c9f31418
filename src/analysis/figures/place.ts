/** Whose figure it is: the report's place, or the park, firm or project that the sentence speaks of. */
import { placeAbove, placeCalled, type Known } from './known-places.ts';
import { projectIn, subjectName } from './place-names.ts';
import {
	goesOn,
	investedIn,
	isProject,
	movedToAct,
	movedZone,
	namesIt,
	projectGoesOn,
	rankField,
	wholePlace,
} from './tables/place-words.ts';

/** The words around an amount. */
export interface Surroundings {
	/** The sentence up to the amount, and on to the end of its clause. */
	sentence: string;
	after?: string;
	/** The amount as printed, which may stand inside a name: 西河|200兆瓦|光伏项目. */
	printed?: string;
	/** The whole that a share or a rank is taken of. */
	isBase?: boolean;
	/** The words of its own, where it stands in a list: …增长384%、|格力博整体销售同比增长. */
	before?: string;
	previousSentence?: string;
	nextSentence?: string;
}

/** A name, `null` for the report's own place or a general word, `undefined` where nothing tells. */
type Name = string | null | undefined;

export function placeOf(words: Surroundings, known: Known): string | null {
	const { places, own } = known;
	const called = places.find(({ id }) => id === own)?.short ?? own;
	const field = fieldOf(words);
	if (field) return placeAbove(field, known);
	const name = nameFor(words, called);
	return (name ? placeCalled(name, known) : own) ?? null;
}

function nameFor(words: Surroundings, own: string | undefined): Name {
	const { sentence, after = '', printed = '', before = '' } = words;
	const clauses = clausesOf(sentence);
	const clause = clauses.at(-1) ?? '';
	const ways: readonly (() => Name)[] = [
		() =>
			after.startsWith('的') && investedIn.test(clause) ? projectIn(after.slice(1)) : undefined,
		() => subjectName(before),
		() => nameIn(clause + printed + after, own),
		() => nameBefore(clauses.slice(0, -1), { clause, own }),
		() => nameAround(words, clauses),
	];
	return ways.map((way) => way()).find((name) => name !== undefined);
}

/** The subject of a clause; `null` where that is the report's own place, or a general word. */
function nameIn(clause: string, own: string | undefined): Name {
	if (wholePlace.test(clause) || (own && own.length > 2 && isActor(clause, own))) return null;
	return zoneMoved(clause) ?? projectOf(clause) ?? subjectName(clause);
}

/** 钟楼经开区勇立潮头; not 常州数字经济产业园在|钟楼经开区|踏浪而来, which only says where. */
function isActor(clause: string, own: string): boolean {
	const at = clause.indexOf(own);
	return at !== -1 && !(at > 1 && /[在于驻]$/.test(clause.slice(0, at)));
}

/** 推进|经开区|争先进位. */
function zoneMoved(clause: string): string | undefined {
	const moved = movedToAct.exec(clause)?.[0];
	return moved === undefined ? undefined : movedZone.exec(clause.slice(moved.length))?.[0];
}

/** The project whose sum a clause states: 总投资18.5亿元的|鑫禾玉米深加工二期. */
function projectOf(clause: string): string | undefined {
	const behind = /投资[^，]{0,12}?元的(.+)$/.exec(clause)?.[1];
	return behind === undefined ? undefined : projectIn(behind);
}

interface Later {
	clause: string;
	own: string | undefined;
}

/** A subject holds up to the next; a project only while the clauses tell what it will yield. */
function nameBefore(clauses: readonly string[], { clause, own }: Later): Name {
	const index = clauses.findLastIndex((one) => nameIn(one, own) !== undefined);
	const last = clauses[index] ?? '';
	const name = nameIn(last, own);
	const isYield = [...clauses.slice(index + 1), clause].every((one) => projectGoesOn.test(one));
	const isOfProject = name && (isProject.test(name) || projectOf(last));
	return isOfProject && !isYield ? null : name;
}

/** From the sentence before, where this one goes on about it; from the next, where that names it. */
function nameAround(
	{ previousSentence, nextSentence }: Surroundings,
	clauses: readonly string[],
): Name {
	if (previousSentence && clauses.some((clause) => goesOn.test(clause)))
		return nameBefore(clausesOf(previousSentence), { clause: '年', own: undefined });
	return nextSentence && namesIt.test(nextSentence)
		? subjectName(nextSentence.replace(namesIt, ''))
		: undefined;
}

/** 位列|全省|90家省级经开区第21名: the field of a rank is that of a place above. */
function fieldOf({ sentence, isBase }: Surroundings): string | undefined {
	return isBase ? rankField.exec(sentence)?.[1] : undefined;
}

function clausesOf(sentence: string): string[] {
	return sentence.split(/——|[，；：]/);
}
