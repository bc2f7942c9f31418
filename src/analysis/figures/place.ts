/** Whose figure it is: the report's place, or the park, zone or firm that the sentence speaks of. */
import type { Place } from '../../corpus/places.ts';

const parks =
	'产业园|科技园|工业园|创新园|创业园|示范园|智造园|数智园|科创园|智慧园|开发区|经开区|高新区|度假区|保税区|公司|集团|自贸区|园区';
const named = new RegExp(`^[\\p{Script=Han}（）·A-Za-z]{1,16}?(?:${parks})(?=$|[^，。、等]*)`, 'u');
/** Words that make a name general: 全区金融机构, 重点园区, 省级经开区. */
const general =
	/^(?:全|各|省级?|国家级?|市级|我|本|该|首|新|多|重点|一批|推动|支持|开展|建设|加快|打造|培育|深化|围绕|依托|聚焦|推进|建成|创成|获批|入选|在|与|为|对|将|以|从|由)|等|家企业/;

interface Known {
	places: readonly Place[];
	/** Id of the report's place. */
	own: string | undefined;
}

/** `clauses` are those of the sentence up to the amount, each cut at its 、 when it is a list. */
export function placeOf(clauses: readonly string[], { places, own }: Known): string | null {
	const names = clauses
		.map((clause) => named.exec(clause)?.[0])
		.filter((name) => name !== undefined);
	const name = names.findLast((candidate) => !general.test(candidate) && candidate.length > 3);
	if (!name) return own ?? null;
	const known = places.find((place) => [place.name, place.short, ...place.aliases].includes(name));
	return known?.id ?? name;
}
