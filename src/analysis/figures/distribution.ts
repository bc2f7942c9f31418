/** Amounts that share their words: 省、市重大项目3个、7个; 城镇、农村居民收入分别增长5%、7%. */
import type { Item } from './clauses.ts';
import { leadingVerbs } from './tables/verbs.ts';
import { closingDependent, onlyDependents } from './tables/wording.ts';

/** Runs of amounts of which only the first has words of its own before it. */
export function groupItems(items: readonly Item[]): Item[][] {
	const groups: Item[][] = [];
	for (const item of items) {
		const last = groups.at(-1);
		const previous = last?.at(-1);
		const isBare = item.isListed && item.before === '' && previous?.after === '';
		if (last && isBare && isSameUnit(previous, item)) last.push(item);
		else groups.push([item]);
	}
	return groups;
}

/** 元/月 and 元/年 are amounts of one kind: 分别提高到745元/月和6120元/年. */
function isSameUnit(a: Item, b: Item): boolean {
	const [first, second] = [a, b].map(({ amount }) => amount.unit.split('/')[0]);
	return first === second;
}

/** What is compared with each of a list: 增速高于|全国、全省. */
const comparing = /^.*(?:高于|低于|快于|慢于|好于|优于)/;

/** What all parts of a list share at its end: 起数、死亡人数|分别下降. */
const sharedEnd =
	/(?:分别|各(?!类|项|级|种|地|方|界)自?|(?<!人|户|亩|日|年|月|地|村|平)均|都(?!市|城))+(.*)$/;

/**
 * The subjects that stand in one list, as many as there are amounts: 新增入库省、市重大项目 → 新增入库省重大项目,
 * 新增入库市重大项目. `undefined` where the words do not fall into that many.
 */
export function splitSubjects(words: string, count: number): string[] | undefined {
	const verb = comparing.exec(words)?.[0] ?? leadingVerbs.exec(words)?.[0] ?? '';
	const end = sharedEnd.exec(words)?.[1] ?? '';
	const parts = words
		.slice(verb.length)
		.replace(sharedEnd, '')
		.split(/[、和与及]/);
	const last = parts.at(-1);
	if (count === 2 && parts.length === 1) return townAndCountry(words.replace(sharedEnd, ''), end);
	if (parts.length !== count || !last || parts.some((part) => !part)) return undefined;
	return parts.map((part) => verb + withOwner(withNoun(part, last), parts[0] ?? part) + end);
}

/** 城乡居民人均收入 is that of 城镇居民 and that of 农村居民. */
function townAndCountry(words: string, end: string): string[] | undefined {
	if (!/城乡(?!融合|统筹|建设|环境)/.test(words)) return undefined;
	const town = words.includes('居民') ? '城镇' : '城市';
	return [town, '农村'].map((one) => words.replace('城乡', one) + end);
}

/** 旅游人次和收入: the second is the income of what the first counts. */
function withOwner(part: string, first: string): string {
	const isOwned = onlyDependents.test(part) && !onlyDependents.test(first);
	return isOwned ? first.replace(closingDependent, '') + part : part;
}

/**
 * 城镇 beside 农村居民人均可支配收入 shares all but its first two characters; 新一代信息技术 beside
 * 生物医药产业产值 shares 产值.
 */
function withNoun(part: string, last: string): string {
	if (part.at(-1) === last.at(-1)) return part;
	if (part.length <= 4 && last.length - part.length >= 2) return part + last.slice(part.length);
	const noun = closingDependent.exec(last)?.[0] ?? '';
	return noun.length < last.length ? part + noun : part;
}
