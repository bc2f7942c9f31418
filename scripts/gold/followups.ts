/**
 * Measures follow-ups against `promises.tsv`: `node scripts/gold/followups.ts [../shared/gold]`.
 * Prints each pair, the status that it was given, and the one that its label asks for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withThemes, loadThemeVocabulary } from '../../src/analysis/annotate.ts';
import { statedReports } from '../../src/analysis/counterparts/stated-reports.ts';
import type { Followup, FollowupStatus, Quote } from '../../src/analysis/followups/contract.ts';
import { findFollowups } from '../../src/analysis/followups/find-followups.ts';
import { gatherSeries } from '../../src/analysis/indicators/series.ts';
import { findPhrases } from '../../src/analysis/phrases/find-phrases.ts';
import { readSiteFigures } from './site-figures.ts';
import { loadThemedReports, passagesAt } from './theme-reports.ts';

/** The words of labels, in ours. */
const verdicts: Record<string, FollowupStatus> = {
	met: 'reached',
	exceeded: 'reached',
	'not met': 'missed',
	partly: 'partly',
	dropped: 'unmentioned',
	'cannot tell': 'incomparable',
};

interface Label {
	target: string;
	targetText: string;
	outcome: string;
	outcomeText: string;
	verdict: string;
}

const [folder = '../shared/gold'] = process.argv.slice(2);
const path = join(folder, 'promises.tsv');
if (!existsSync(path)) throw new Error(`Expected labels at ${path}, got none`);

const { reports } = loadThemedReports();
const followups = findAll();
const readings = readLabels(path).map((label) => ({ label, found: findPair(label) }));
for (const { label, found } of readings) {
	const status = found ? (found.status ?? 'none') : 'not found';
	console.log([label.target, label.outcome, label.verdict, status, label.targetText].join('\t'));
}
const found = readings.filter((reading) => reading.found);
const agreeing = found.filter(
	(reading) => reading.found?.status === verdicts[reading.label.verdict],
);
console.log(
	`follow-ups: ${found.length} of ${readings.length} pairs found, ${agreeing.length} of them with the status of the label; ${followups.length} follow-ups, ${followups.filter(({ outcomes }) => outcomes.length).length} with an outcome`,
);

function findAll(): Followup[] {
	const themes = loadThemeVocabulary();
	const texts = [...reports.values()].map(({ report, passages }) => {
		return { report, passages: withThemes({ report, passages }, themes) };
	});
	const { figures, places, vocabulary } = readSiteFigures(texts);
	const series = gatherSeries(figures, {
		vocabulary,
		places,
		reports: texts.map(({ report }) => report),
	});
	const statements = statedReports(texts, themes, figures);
	return findFollowups({ reports: texts, series, phrases: findPhrases(texts), places, statements });
}

function readLabels(file: string): Label[] {
	const rows = readFileSync(file, 'utf8').trim().split('\n');
	return rows.map((row) => {
		const [target = '', targetText = '', outcome = '', outcomeText = '', verdict = ''] =
			row.split('\t');
		return { target, targetText, outcome, outcomeText, verdict };
	});
}

function findPair({ target, targetText, outcome, outcomeText }: Label): Followup | undefined {
	return followups.find(
		(followup) =>
			isQuoted(followup.target, target, targetText) &&
			followup.outcomes.some((one) => isQuoted(one, outcome, outcomeText)),
	);
}

/** Whether the sentence stands in a passage of the labelled line and shares words with its quote. */
function isQuoted({ passage: id, start, end }: Quote, place: string, text: string): boolean {
	const [file = '', line] = place.split(':');
	const report = reports.get(file);
	const passage = report && passagesAt(report, Number(line)).find((one) => one.id === id);
	return passage !== undefined && overlaps(passage.text.slice(start, end), text);
}

/** Six characters in common, punctuation aside, or the whole of a shorter quote. */
function overlaps(sentence: string, quote: string): boolean {
	const [a, b] = [plain(sentence), plain(quote)];
	const size = Math.min(6, b.length);
	return Array.from({ length: b.length - size + 1 }, (_, at) => b.slice(at, at + size)).some(
		(run) => a.includes(run),
	);
}

function plain(text: string): string {
	return text.replace(/[\p{P}\s]/gu, '');
}
