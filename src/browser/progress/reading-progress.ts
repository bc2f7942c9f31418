/** Follows a reader through a report: how far, and where to go on another day. */
import { firstPassageInView } from '../passage-in-view.ts';
import { textOf, toolsDataOf } from '../passage-parts.ts';
import { offerToGoOn } from './offer.ts';
import { percentRead } from './percent-read.ts';
import { isHalfRead, keepStop, storedStops, type Stop } from './stored-stops.ts';

/** How long the page rests before the place is kept. */
const restOf = 400;

/** From now on, on the page of a report. */
export function followReading(): void {
	const passages = Array.from(document.querySelectorAll('passage-list [data-passage]'));
	const report = passages[0]?.getAttribute('data-passage')?.replace(/#.*/, '');
	if (report === undefined) return;
	const lengths = passages.map((passage) => textOf(passage).length);
	const now = (): number => percentNow(passages, lengths);
	// Who comes to one passage has not read up to it.
	const arrival = location.hash.slice(1);
	let earlier = storedStops()[report];
	let resting: ReturnType<typeof setTimeout> | undefined;
	const keep = (): void => {
		const passage = firstPassageInView();
		if (!passage || passage.id === arrival) return;
		const stop = stopAt(passage, now());
		// What was read before is not lost by beginning anew.
		if (earlier && stop.passage < earlier.passage && isHalfRead(stop.percent)) return;
		keepStop(report, isHalfRead(stop.percent) ? stop : undefined);
	};
	const follow = (): void => {
		showPercent(now());
		clearTimeout(resting);
		resting = setTimeout(keep, restOf);
	};
	if (earlier)
		offerToGoOn(earlier, () => {
			earlier = undefined;
			keepStop(report, undefined);
		});
	// The scroll that has loaded this is over.
	follow();
	addEventListener('scroll', follow, { passive: true });
	addEventListener('pagehide', keep);
}

/** The lower edge of the window is as far as one can have read. */
function percentNow(passages: readonly Element[], lengths: readonly number[]): number {
	const at = passages.findLastIndex((one) => one.getBoundingClientRect().top < innerHeight);
	const { top, height } = passages[at]?.getBoundingClientRect() ?? { top: 0, height: 0 };
	return at === -1 ? 0 : percentRead(lengths, { at, share: (innerHeight - top) / (height || 1) });
}

function stopAt(passage: Element, percent: number): Stop {
	const { place = '', title = '' } = toolsDataOf(passage) ?? {};
	return {
		passage: Number(passage.id.slice(1)),
		percent,
		name: `${place} ${title}`.trim(),
		lang: document.documentElement.lang,
		at: Date.now(),
	};
}

function showPercent(percent: number): void {
	const bar = document.querySelector<HTMLProgressElement>('[data-reading]');
	if (!bar) return;
	bar.hidden = false;
	bar.value = percent;
	const words = document.querySelector<HTMLElement>('[data-read]');
	if (words) words.textContent = (words.dataset['read'] ?? '').replace('{n}', String(percent));
}
