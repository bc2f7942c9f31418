import { expect, test } from 'vitest';
import { readLabels } from '../../../../scripts/gold/labels.ts';
import { loadReports } from '../../../../scripts/gold/load-reports.ts';
import { matchFigures } from '../../../../scripts/gold/match-figures.ts';
import { checks, scoreMatches, type Check } from '../../../../scripts/gold/scores.ts';

const folder = 'tests/fixtures/figures';
const labels = readLabels(folder);
const reports = loadReports(
	{ seeds: folder, catalog: `${folder}/catalog.yaml`, places: `${folder}/places.yaml` },
	Object.keys(labels),
);

function scores(key: string) {
	const report = reports.get(key);
	if (!report) throw new Error(`Expected a report ${key}, got none`);
	return scoreMatches([matchFigures(key, labels[key] ?? [], report)]);
}

test.each(['yunxi', 'linhu'])('finds the labelled figures of %s and no others', (key) => {
	expect(scores(key).found.f1).toBeGreaterThanOrEqual(0.97);
});

test.each(Object.keys(labels).flatMap((key) => Object.keys(checks).map((check) => [key, check])))(
	'reads %s as labelled: %s',
	(key, check) => {
		// The names are the keys of `checks`.
		const name = check as Check;
		expect(scores(key).shares[name]).toBeGreaterThanOrEqual(checks[name].goal);
	},
);
