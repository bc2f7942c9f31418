/** The catalog entry to paste for a source that has none, filled in as far as its text tells. */
import { stringify } from 'yaml';
import type { Place } from './places.ts';
import { readReport, type Source } from './read-report.ts';

/** YAML for seeds/catalog.yaml; what the text does not tell is left for the editor to fill in. */
export function suggestEntry(source: Source, places: readonly Place[]): string {
	const result = readReport(source, { places });
	const report = 'report' in result ? result.report : undefined;
	const years = [...(report?.reviews ?? []), ...(report?.plans ?? [])];
	const place = report?.place ?? '请填写地方';
	const entry = {
		id: report?.place && years[0] ? `${report.place}-${years[0]}` : '请填写编号',
		file: source.file,
		place,
		kind: report?.kind ?? 'government-work-report',
		reviews: report?.reviews ?? [],
		plans: report?.plans ?? [],
	};
	return stringify([entry], { collectionStyle: 'any', flowCollectionPadding: false }).trimEnd();
}
