/** Things with their rating inside their name: 西河|200兆瓦|光伏项目. */
import { projectEnd, rating } from './tables/place-words.ts';
import { firstVerbs } from './tables/verbs.ts';

const nameBefore = /[\p{Script=Han}（）]{2,6}$/u;
const thingBehind = new RegExp(`^[\\p{Script=Han}（）]{0,12}?${projectEnd}`, 'u');
const onlyRating = new RegExp(`^${rating}$`);
const firstRating = new RegExp(`^([^\\d，；。]*?)(${rating})(.*)$`);

/** The name around a rating: 总投资22亿元的北坪|30万千瓦|风电项目 gives 北坪风电项目; 新增|30万千瓦|光伏项目 none. */
export function ratedThing(before: string, printed: string, after: string): string | undefined {
	const own = before.split('的').at(-1) ?? '';
	const name = nameBefore.exec(own)?.[0];
	const thing = thingBehind.exec(after)?.[0];
	const isName = name === own && !firstVerbs.test(own) && onlyRating.test(printed);
	return isName && thing ? name + thing : undefined;
}

/** The same for the first rating of a clause. */
export function ratedIn(clause: string): string | undefined {
	const [, before, printed, after] = firstRating.exec(clause) ?? [];
	return before !== undefined && printed && after !== undefined
		? ratedThing(before, printed, after)
		: undefined;
}
