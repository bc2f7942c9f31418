/** The park, zone, firm or project that a clause names. */
import { isCoined, isProper } from './proper-names.ts';
import { ratedIn } from './rated.ts';
import {
	commonEnd,
	firmSums,
	generalHead,
	inClause,
	innerParks,
	listed,
	parks,
	parts,
	places,
	projectEnd,
	projectVerbs,
	rating,
	timeWords,
	towns,
	zoneKinds,
} from './tables/place-words.ts';
import { firstVerbs } from './tables/verbs.ts';

const head = '[\\p{Script=Han}（）·A-Za-z]';
const park = new RegExp(`^${head}{0,14}?(?<kind>${parks})`, 'u');
const place = new RegExp(`^(?<own>${head}{1,16}?)${places}`, 'u');
const town = new RegExp(`^(?<own>\\p{Script=Han}{2,4})${towns}(?!化|村|居)`, 'u');
/** A park of a zone: 西安高新区|渭阳产业园. */
const parkWithin = new RegExp(`^\\p{Script=Han}{2,4}${innerParks}`, 'u');
const part = new RegExp(`^${parts}`);
const zone = new RegExp(`^[县区市]?${zoneKinds}$`);
const firm = new RegExp(`^(?<own>${head}{3,8}?)(?:${firmSums})`, 'u');

/** The name that a clause begins with; `null` where it begins with a general one: 智算中心, 特色小镇. */
export function subjectName(clause: string): string | null | undefined {
	const words = clause.replace(timeWords, '');
	const name = [ratedIn, parkName, partName, placeName, townName, firmName]
		.map((read) => read(words))
		.find((found) => found !== undefined);
	return name && listed.test(words.slice(name.length)) ? undefined : name;
}

/** 中德（常州）创新产业园|落户德语区企业达66家, 经开区|…. */
function parkName(words: string): string | undefined {
	const zoneName = park.exec(words)?.[0];
	if (!zoneName || !isOneName(zoneName)) return undefined;
	const own = parkWithin.exec(words.slice(zoneName.length))?.[0] ?? '';
	const name = isOneName(zoneName + own) ? zoneName + own : zoneName;
	const isLong = name.length >= 5 || zone.test(name);
	return isLong || isProper(name.slice(0, -2), { orUnknown: true }) ? name : undefined;
}

/** 北部三镇. */
function partName(words: string): string | undefined {
	return part.exec(words)?.[0];
}

/** 周庄古镇接待游客; not 特色小镇. */
function placeName(words: string): string | null | undefined {
	const match = place.exec(words);
	if (!match || !isOneName(match[0])) return undefined;
	return isProper(match.groups?.['own'] ?? '') ? match[0] : null;
}

/** 尧塘街道; the dictionary knows few towns. */
function townName(words: string): string | undefined {
	const match = town.exec(words);
	const own = match?.groups?.['own'] ?? '';
	return match && isOneName(own) && isProper(own, { orUnknown: true }) ? match[0] : undefined;
}

/** 格力博|整体销售. */
function firmName(words: string): string | undefined {
	const name = firm.exec(words)?.groups?.['own'];
	return name && !commonEnd.test(name) && isOneName(name) && isCoined(name) ? name : undefined;
}

/** 省级经开区 and 推进产业园 are not names. */
function isOneName(name: string): boolean {
	return !generalHead.test(name) && !inClause.test(name) && !firstVerbs.test(name);
}

const projectName = new RegExp(`^${head}{3,24}?${projectEnd}`, 'u');

/** What words behind 总投资22亿元的 name, up to its verb: 北坪|30万千瓦|风电项目. */
export function projectIn(words: string): string | undefined {
	const [clause = ''] = words.split(/[，；。、]/);
	const bare = clause.replace(new RegExp(`(?<=\\p{Script=Han})${rating}`, 'u'), '');
	const verb = bare.search(projectVerbs);
	const name = projectName.exec(verb > 2 ? bare.slice(0, verb) : bare)?.[0];
	return name && !generalHead.test(name) ? name : undefined;
}
