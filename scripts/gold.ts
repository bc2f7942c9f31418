/**
 * Measures what the site reads against hand-made labels:
 * `npm run gold -- [--gold ../shared/gold] [--seeds seeds] [--quiet]`. Prints each miss as file:line:column.
 * Other reports: `--seeds DIR --catalog FILE --places FILE`.
 */
import { parseArgs } from 'node:util';
import { matchFigures } from './gold/match-figures.ts';
import { printIndicators } from './gold/indicators.ts';
import { loadReports } from './gold/load-reports.ts';
import { printMisses, printScores } from './gold/print.ts';
import { readLabels } from './gold/labels.ts';
import { scoreMatches } from './gold/scores.ts';

const { values } = parseArgs({
	options: {
		gold: { type: 'string', default: '../shared/gold' },
		seeds: { type: 'string', default: 'seeds' },
		catalog: { type: 'string', default: 'seeds/catalog.yaml' },
		places: { type: 'string', default: 'src/content/places.yaml' },
		quiet: { type: 'boolean', default: false },
	},
});

const labels = readLabels(values.gold);
const reports = loadReports(values, Object.keys(labels));
const matches = Object.entries(labels).map(([file, expected]) => {
	const report = reports.get(file);
	if (!report) throw new Error(`Expected a report ${file} in ${values.seeds}, got none`);
	return matchFigures(file, expected, report);
});
if (!values.quiet) matches.forEach(printMisses);
for (const match of matches) printScores(match.file, scoreMatches([match]));
printScores('all', scoreMatches(matches));
printIndicators(values);
