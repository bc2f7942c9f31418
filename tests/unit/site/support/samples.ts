/** Reports and passages that say what a test needs, and no more. */
import type { Passage, Report } from '../../../../src/corpus/contract.ts';
import type { PageContext } from '../../../../src/site/page-context.ts';
import { pathInScript } from '../../../../src/site/routes.ts';
import { translateInto } from '../../../../src/site/translate.ts';

/** A conversion that leaves every character as it is. */
export const asIs = (text: string): string => text;

/** What pages in the source script are made for, at an unknown address. */
export const context: PageContext = {
	script: 'hans',
	lang: 'zh-Hans',
	convert: asIs,
	t: translateInto('hans'),
	href: (path) => pathInScript(path, 'hans'),
	address: () => undefined,
};

export function report(id: string, said: Partial<Report> = {}): Report {
	return {
		id,
		title: `报告${id}`,
		kind: 'government-work-report',
		reviews: [],
		plans: [],
		metadata: [],
		source: { file: `${id}.txt`, sha256: '0'.repeat(64), lines: 3, encoding: 'utf-8' },
		outline: [],
		url: `reports/${id}/`,
		characters: 100,
		...said,
	};
}

export function passage(number: number, text: string, said: Partial<Passage> = {}): Passage {
	return {
		id: `r#p${number}`,
		report: 'r',
		number,
		kind: 'paragraph',
		headings: [],
		text,
		source: [
			{
				file: 'r.txt',
				line: number,
				column: 0,
				endLine: number,
				endColumn: text.length,
				offset: 0,
			},
		],
		url: `reports/r/#p${number}`,
		...said,
	};
}
