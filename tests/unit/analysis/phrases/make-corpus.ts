/** Corpora written in a test: a line a passage, in as many reports as are given. */
import type { Passage, Report } from '../../../../src/corpus/contract.ts';
import type { ReportText } from '../../../../src/corpus/report-file.ts';

interface Written {
	id?: string;
	place?: string;
	reviews?: number[];
	plans?: number[];
	passages: string[];
	/** Term and explanation. */
	glossary?: [string, string][];
}

export function makeReport(written: Written, index = 0): ReportText {
	const id = written.id ?? `report-${index + 1}`;
	const glossary = (written.glossary ?? []).map(([term, text]) => {
		return { text: `${term}：${text}`, term: [0, term.length] as [number, number] };
	});
	const texts = [...written.passages.map((text) => ({ text })), ...glossary];
	const report: Report = {
		id,
		title: id,
		place: written.place ?? `place-${index + 1}`,
		kind: 'government-work-report',
		reviews: written.reviews ?? [],
		plans: written.plans ?? [],
		metadata: [],
		source: { file: `${id}.txt`, sha256: '', lines: 1, encoding: 'utf-8' },
		outline: [],
		url: `reports/${id}/`,
		characters: 0,
	};
	const passages = texts.map((text, at): Passage => {
		const number = at + 1;
		const place = { id: `${id}#p${number}`, report: id, number, url: `reports/${id}/#p${number}` };
		const kind = 'term' in text ? 'glossary' : 'paragraph';
		return { ...place, kind, headings: [], source: [], ...text };
	});
	return { report, passages };
}

export function makeCorpus(...reports: Written[]): ReportText[] {
	return reports.map(makeReport);
}
