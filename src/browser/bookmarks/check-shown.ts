/** Says beside each bookmark what became of its passage, and names reports in the page's script. */
import { fillText, part } from '../compare/templates.ts';
import { passageOf } from './bookmark.ts';
import { quoteScript, stateOf, type BookmarkState } from './check-bookmark.ts';
import type { PresentAnswer, PresentReports } from './present-reports.ts';
import {
	nameReport,
	setText,
	type ShownBookmark,
	type ShownReport,
	type ShowSetting,
} from './show-bookmarks.ts';

export async function checkShown(
	{ section, shown }: ShownReport,
	reports: PresentReports,
	setting: ShowSetting,
): Promise<void> {
	const report = passageOf(shown[0]?.bookmark.passage ?? '')?.report ?? '';
	const present = await reports(report, setting.script);
	if (typeof present === 'object') {
		nameReport(section, present, setting.script);
		if (present.colour !== undefined) section.dataset['colour'] = String(present.colour);
	}
	for (const one of shown) {
		const script = quoteScript(one.bookmark, setting.script);
		const answer = script === setting.script ? present : await reports(report, script);
		if (typeof answer === 'string') say(one, answer, setting);
		else showState(one, stateOf(one.bookmark, answer, script), { ...setting, present });
	}
}

function showState(
	one: ShownBookmark,
	state: BookmarkState,
	{ present, ...setting }: ShowSetting & { present: PresentAnswer },
): void {
	const number = passageOf(one.bookmark.passage)?.number;
	const passages = typeof present === 'object' ? present.passages : [];
	const text = passages.find((passage) => passage.number === number)?.text;
	// What was marked in the other script and still is the same reads in the page's own.
	if (state.state === 'same') {
		if (text !== undefined) setText(part(one.item, 'quote'), text, setting.script);
		return;
	}
	say(one, state.state, setting, state.state === 'moved' ? { number: state.number } : {});
	if (state.state !== 'changed') return;
	const now = part(one.item, 'now');
	now.hidden = false;
	if (text !== undefined) setText(now, text, setting.script);
	else setText(now, state.now, quoteScript(one.bookmark, setting.script));
}

function say(
	{ item }: ShownBookmark,
	state: Exclude<BookmarkState['state'], 'same'> | Extract<PresentAnswer, string>,
	{ words }: ShowSetting,
	values: Record<string, number> = {},
): void {
	const line = part(item, 'state');
	line.hidden = false;
	line.textContent = fillText(words.states[state], values);
	if (state === 'no-report') part(item, 'link').removeAttribute('href');
}
