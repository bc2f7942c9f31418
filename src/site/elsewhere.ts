/** 另见 钟楼区 2025计划 第9段: what stands in the margin of a reading page, in one script. */
import type { Closest } from '../analysis/counterparts/closest.ts';
import type { Passage } from '../corpus/contract.ts';
import type { ReportText } from '../corpus/report-file.ts';
import type { PageContext } from './page-context.ts';
import { placeName, type PlaceIndex } from './place-index.ts';
import { reportPath } from './report-link.ts';
import { reportLabel } from './themes/report-label.ts';

export interface Elsewhere {
	href: string;
	/** 钟楼区 2025计划 第9段 */
	name: string;
	colour: number | undefined;
	/** The beginning of what it says of the matter. */
	quote: string;
}

/** Characters of a quotation: as many as fit a few lines of a margin. */
const most = 40;

export interface ElsewhereSetting {
	closest: ReadonlyMap<string, Closest>;
	/** Every report of the site. */
	texts: ReadonlyMap<string, ReportText>;
	places: PlaceIndex;
	context: PageContext;
}

/** By the number of the passage beside which it stands. */
export function elsewhereOf(
	passages: readonly Passage[],
	setting: ElsewhereSetting,
): Map<number, Elsewhere> {
	return new Map(
		passages.flatMap(({ id, number }) => {
			const closest = setting.closest.get(id);
			const view = closest && show(closest, setting);
			return view ? [[number, view] as const] : [];
		}),
	);
}

function show(
	{ passage: id, at: [start, end] }: Closest,
	{ texts, places, context }: ElsewhereSetting,
): Elsewhere | undefined {
	const { convert, href, t } = context;
	const [report = ''] = id.split('#');
	const other = texts.get(report);
	const passage = other?.passages.find((found) => found.id === id);
	if (!other || !passage) return undefined;
	const place = places.byId.get(other.report.place ?? '');
	const said = convert(passage.text).slice(start, end);
	return {
		href: href(`${reportPath(other.report)}#p${passage.number}`),
		name: `${reportLabel(other.report, { places, context })} ${t('passage.number', { n: passage.number })}`,
		colour: place && placeName(place, convert).colour,
		quote: said.length > most ? `${said.slice(0, most)}…` : said,
	};
}
