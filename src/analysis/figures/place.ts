/** Whose figure it is: the report's place, or the park, zone or firm that the clause speaks of. */
import type { Place } from '../../corpus/places.ts';
import { firstVerbs } from './tables/verbs.ts';

const parks =
	'产业园|科技园|工业园|创新园|创业园|示范园|智造园|数智园|科创园|智慧园|科技城|科学城|开发区|经开区|高新区|度假区|保税区|公司|集团|自贸区|园区';
/** A park or firm at the beginning of a clause: 中德（常州）创新产业园|落户德语区企业达66家. */
const named = new RegExp(`^[\\p{Script=Han}（）·A-Za-z]{0,14}?(?:${parks})`, 'u');
/** A project whose sum it is: 投资超百亿元|的华能金坛储能二期项目. */
const project = /^的([\p{Script=Han}（）·]{3,20}?(?:项目|工程|产业园|中心))/u;
/** Words that make a name general, or speak of the whole place. */
/** Words of a clause, not of a name. */
const inClause = /[做抓把的了不使让]/;
const general = /^(?:全|各|省级|国家级|市级|我|本|该|一批|重点|新建|新增|同时|其中|这个)|等|家/;
const whole = /^(?:全[区县市]|我[区县市])/;

interface Known {
	places: readonly Place[];
	/** Id of the report's place. */
	own: string | undefined;
}

/** `clauses` are those of the sentence up to the amount; `after` is what follows it. */
export function placeOf(
	clauses: readonly string[],
	after: string,
	{ places, own }: Known,
): string | null {
	const clause = clauses.at(-1) ?? '';
	const thing = /投资[^，]{0,3}$/.test(clause) ? project.exec(after)?.[1] : undefined;
	if (thing) return thing;
	const name = whole.test(clause)
		? undefined
		: clauses.map(nameIn).findLast((found) => found !== undefined);
	if (!name) return own ?? null;
	const known = places.find((place) => [place.name, place.short, ...place.aliases].includes(name));
	return known?.id ?? name;
}

function nameIn(clause: string): string | undefined {
	const name = named.exec(clause)?.[0];
	if (
		!name ||
		name.length < 5 ||
		general.test(name) ||
		inClause.test(name) ||
		firstVerbs.test(name)
	)
		return undefined;
	return name;
}
