/** What the search index holds of a report, in one script. */
import type { Report } from '../../src/corpus/contract.ts';
import type { Converter } from '../../src/script/converter.ts';
import type { Script } from '../../src/script/scripts.ts';
import type { ReportCard, SheetPassage } from '../../src/search/contract.ts';
import type { ReportSheets } from '../../src/search/lay-sheets.ts';
import { pathInScript } from '../../src/site/routes.ts';
import type { SearchedPassage, SearchSources } from './search-sources.ts';

export interface ScriptForm {
	script: Script;
	convert: Converter;
}

/** The title, the headings that are lines of their own, and the passages of a report. */
export function searchTexts(
	report: Report,
	sources: SearchSources,
	form: ScriptForm,
): ReportSheets {
	const passages = sources.passages.get(report.id) ?? [];
	const standing = report.outline.filter(({ runIn }) => !runIn);
	return {
		report: cardOf(report, sources, form),
		headings: standing.map(({ id, text, passage }) => {
			return { id, text: form.convert(text), ...(passage !== undefined && { passage }) };
		}),
		passages: passages.map((passage) => sheetPassage(passage, sources, form)),
	};
}

function cardOf(
	report: Report,
	{ places }: SearchSources,
	{ script, convert }: ScriptForm,
): ReportCard {
	const { id, title, subtitle, byline, kind, reviews, plans, published, url } = report;
	const place = report.place === undefined ? undefined : places.get(report.place);
	return {
		id,
		title: convert(title),
		...(subtitle !== undefined && { subtitle: convert(subtitle) }),
		...(byline !== undefined && { byline: convert(byline) }),
		kind,
		reviews,
		plans,
		...(published !== undefined && { published }),
		...(place && {
			place: {
				id: place.id,
				name: convert(place.short),
				...(place.colour !== undefined && { colour: place.colour }),
			},
		}),
		url: pathInScript(`/${url}`, script).slice(1),
	};
}

function sheetPassage(
	{ id, number, kind, headings, text, theme }: SearchedPassage,
	{ statuses }: SearchSources,
	{ convert }: ScriptForm,
): SheetPassage {
	const found = statuses.get(id);
	return {
		number,
		kind,
		text: convert(text),
		headings: headings.map(convert),
		...(theme && { theme: theme.primary }),
		...(found && { statuses: found }),
	};
}
