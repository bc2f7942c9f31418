/** Two places, three reports, and the phrases that are found in them. */
import type { ReportText } from '../../../../src/corpus/report-file.ts';
import { indexPhrases } from '../../../../src/site/phrases/index-phrases.ts';
import { indexPlaces } from '../../../../src/site/place-index.ts';
import { passage, report } from '../support/samples.ts';

const places = indexPlaces([
	{ id: 'qu', name: '东海市城南区', short: '城南区', kind: 'district', aliases: [] },
	{ id: 'xian', name: '东海市山阴县', short: '山阴县', kind: 'county', aliases: [] },
]);

function text(id: string, place: string, year: number, ...texts: string[]): ReportText {
	return {
		report: report(id, { place, reviews: [year] }),
		passages: texts.map((said, index) =>
			passage(index + 1, said, {
				id: `${id}#p${index + 1}`,
				report: id,
				url: `reports/${id}/#p${index + 1}`,
			}),
		),
	};
}

/** Every place says “拿地即开工”; only one says “竣备即发证”, only the other “竣工即发证”. */
export const site = indexPhrases(
	[
		text('a', 'qu', 2023, '深化改革。推行“拿地即开工”，办理更快。', '实施“竣备即发证”。'),
		text('b', 'qu', 2024, '继续推行“拿地即开工”。再说“拿地即开工”。'),
		text('c', 'xian', 2024, '试行“拿地即开工”模式。实施“竣工即发证”。'),
	],
	places,
);
