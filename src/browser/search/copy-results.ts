/** Copies what was found as a table for a spreadsheet. */
import { resultsCsv } from '../../search/results-csv.ts';
import type { SearchState } from '../../search/search-state.ts';
import type { Answer } from '../../search/searcher.ts';
import { copyFrom } from '../copy.ts';
import { chosenReports } from './show-answer.ts';
import type { ShowContext } from './show-reports.ts';
import { fill } from './view.ts';

export function copyResults(
	button: HTMLElement,
	answer: Answer,
	{ labels, address, state }: ShowContext & { state: SearchState },
): Promise<void> {
	const columns = labels.csv.split(',');
	const passage = (number: number): string => fill(labels.passage, { n: number });
	const csv = resultsCsv(chosenReports(answer, state), { columns, passage }, address);
	return copyFrom(button, csv, labels.copied);
}
