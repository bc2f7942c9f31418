/** Which candidates are expressions. */
import type { Candidate } from './candidates.ts';
import { edge } from './corpus-text.ts';
import type { Evidence } from './evidence.ts';
import type { Wording } from './firmness.ts';
import type { Reading } from './reading.ts';
import { commonShare, isFunction } from './word-use.ts';

/** How many reports must have an expression, by how it came in; grows with the corpus. */
export interface Thresholds {
	run: number;
	quoted: number;
	/** A run that only one place writes is mostly a name of that place: a street, a firm. */
	places: number;
}

/** The more reports, the more often plain words meet by chance: 2 of 5 reports, 6 of 500, 9 of 5,000. */
export function thresholdsFor({
	reports,
	places,
}: {
	reports: number;
	places: number;
}): Thresholds {
	return {
		run: Math.max(2, Math.round(Math.log(reports))),
		quoted: Math.max(1, Math.round(Math.log10(reports))),
		places: Math.min(2, places),
	};
}

export interface Judged extends Candidate, Evidence {
	firmness: number;
}

/** Least firmness of a run that stands free; one that never does must be firmer. */
const firmEnough = 2;
const firmWhenBound = 1.2;
/** A run in this share of the passages is officialese unless its words are firm together. */
const firmWhenCommon = 3;
/** What is counted is an indicator (老旧小区) unless its words are very firm (宜居宜业和美乡村). */
const firmWhenCounted = 4.5;

export interface Judge {
	reading: Reading;
	wording: Wording;
	thresholds: Thresholds;
	/** Texts of quoted candidates that have a variant: 实力经开, 活力经开. */
	series: ReadonlySet<string>;
}

export function isExpression(candidate: Judged, judge: Judge): boolean {
	if (candidate.isTerm) return true;
	return isQuotedExpression(candidate, judge) || isSharedRun(candidate, judge);
}

/** Whether an expression is known by its quotation marks, though some writers leave them out. */
export function isQuotedMostly({ isQuoted, marked, starts }: Judged): boolean {
	return isQuoted && marked >= starts.length / 3;
}

/**
 * Quoted again, or quoted once with weight: coined (腾笼换凤), in parallel parts (走在前、做示范), one of
 * a series (实力经开, 活力经开), or found again without marks. A listed word quoted once is a figure of
 * speech: “脉动”.
 */
function isQuotedExpression(candidate: Judged, judge: Judge): boolean {
	const { text, marked, starts, reports } = candidate;
	if (reports < judge.thresholds.quoted || !isQuotedMostly(candidate)) return false;
	if (marked > 1) return true;
	if (text.length < 3 || judge.reading.tagger.isListed(text)) return false;
	const hasWeight = judge.wording.isCoined(text) || isParallel(text) || judge.series.has(text);
	return starts.length > 1 || hasWeight;
}

/** Whether a quotation has parts of one length, as slogans do: 走在前、做示范; 精准执法+优质服务. */
function isParallel(text: string): boolean {
	const lengths = text.split(/[、，；+]/).map((part) => part.length);
	return lengths.length > 1 && lengths.every((length) => length === lengths[0]);
}

function isSharedRun(candidate: Judged, { reading, thresholds }: Judge): boolean {
	const { text, isRun, starts, reports, places, firmness } = candidate;
	if (!isRun || reports < thresholds.run || places < thresholds.places) return false;
	if (!candidate.varies || candidate.opensInside > starts.length / 2) return false;
	if (reading.tagger.isListed(text)) return false;
	if (!hasMarkedNumber(candidate, reading) && !hasWholeWords(text, reading)) return false;
	const isCommon = candidate.passages > commonShare * reading.corpus.passages.length;
	if (isCommon && firmness < firmWhenCommon) return false;
	if (candidate.counted > starts.length / 2 && firmness < firmWhenCounted) return false;
	const freedom = candidate.free / starts.length;
	return firmness >= firmEnough + firmWhenBound * (1 - freedom);
}

/** A number in quotation marks is a name: “532”发展战略. */
function hasMarkedNumber({ text, starts }: Judged, { corpus: { edgeAt } }: Reading): boolean {
	const digit = text.search(/\d/);
	const marked = starts.filter((start) => ((edgeAt[start + digit] ?? 0) & edge.quoted) !== 0);
	return digit === 0 && marked.length > starts.length / 2;
}

/** Whose, and when: 市首批近零碳, 年数字经济产业规模. */
const owners = new Set('省市州区县镇乡村年月');

/**
 * Whether a run counts nothing and neither begins nor ends with a word that belongs to what stands
 * around it, as 个老旧小区, 政府工作的, 经开区将 and 创成省级 do.
 */
function hasWholeWords(text: string, { tagger }: Reading): boolean {
	const words = tagger.tag(text);
	const [first, last] = [words[0], words.at(-1)];
	if (!first || !last || /\d/.test(text)) return false;
	const leadsOn = (last.tag === 'd' && last.word.length === 1) || last.tag === 'b';
	return !isFunction(first) && !owners.has(first.word) && !isFunction(last) && !leadsOn;
}
