/** Examples in front of what is counted. */
import { firstVerbs, leadingVerbs } from './tables/verbs.ts';
import { generalNoun, onlyDependents } from './tables/wording.ts';

/**
 * Drops the examples of a list: 新建改造彭公桥、翠北等|便民市集 → 新建改造便民市集. They stay where the noun
 * is too general to stand alone: 获批认定“两重”“两新”、专项债等项目.
 */
export function withoutExamples(head: string, tail: string): string {
	const examples = findExamples(head, tail);
	if (!examples) return head + tail;
	const rest = examples.rest + tail;
	return generalNoun.test(rest) || onlyDependents.test(rest)
		? head + tail
		: examples.opening + rest;
}

function findExamples(head: string, tail: string) {
	const listEnd = head.lastIndexOf('等');
	const isBareList = listEnd === -1 && tail !== '' && head.includes('、');
	if (listEnd === -1 && !isBareList) return undefined;
	const list = isBareList ? head : head.slice(0, listEnd);
	const firstMark = /[、“《]/.exec(list)?.index ?? list.length;
	const verb = leadingVerbs.exec(list) ?? firstVerbs.exec(list.slice(0, firstMark));
	const opening = verb ? list.slice(0, verb.index + verb[0].length) : '';
	if (isBareList && /^[、和及与]?$/.test(list.slice(opening.length))) return undefined;
	const rest = isBareList
		? ''
		: head.slice(listEnd + 1).replace(/^(?:各级各类|各类|方面的?|多种|一批)/, '');
	return rest || tail ? { opening, rest } : undefined;
}
