/** Expressions that a report's glossary explains. */
import { termText } from '../../corpus/glossary.ts';
import type { Corpus } from './contract.ts';
import { withoutMarks } from './quotation-marks.ts';

/** The terms as they are searched for: 三先三后原则 of “三先三后”原则. */
export function findTerms(corpus: Corpus): string[] {
	const terms = corpus.flatMap(({ passages }) =>
		passages.flatMap((entry) => withoutMarks(termText(entry) ?? '').trim()),
	);
	return [...new Set(terms)].filter((term) => term.length > 1);
}
