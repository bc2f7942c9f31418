/** The heads of the columns: whose report, how much of it is aligned, and the buttons to change it. */
import type { ComparedReport } from '../../site/compare/contract.ts';
import type { Comparison } from './align-columns.ts';
import { moveReport, type CompareState } from './state.ts';
import type { ShowOptions } from './show-section.ts';
import { fill, fillText, part } from './templates.ts';

export interface HeadOptions extends ShowOptions {
	state: CompareState;
	comparison: Comparison;
	change: (state: CompareState) => void;
}

/** Place and title, which stay in sight. */
export function showHeads({ reports, make, root }: ShowOptions): HTMLElement[] {
	return reports.map((report) => {
		const head = make('head');
		paint(head, report);
		part(head, 'place').textContent = report.place;
		const title = part(head, 'title');
		title.textContent = report.title;
		title.title = report.title;
		title.setAttribute('href', new URL(report.url, root).href);
		return head;
	});
}

/** Years, how much is aligned, the source, and the buttons. */
export function showAbouts(options: HeadOptions): HTMLElement[] {
	const { reports, comparison, make, root } = options;
	return reports.map((report, column) => {
		const about = make('about');
		paint(about, report);
		const title = part(about, 'title');
		title.textContent = `${report.place} ${report.title}`;
		title.setAttribute('href', new URL(report.url, root).href);
		part(about, 'years').textContent = report.years;
		const [all, aligned] = [report.passages.length, comparison.aligned[column] ?? 0];
		fill(part(about, 'coverage'), { all, aligned });
		const address = new URL(report.url, root).href;
		fill(part(about, 'from'), { source: report.source, address });
		wireButtons(about, report, options);
		return about;
	});
}

function paint(element: HTMLElement, { colour }: ComparedReport): void {
	if (colour !== undefined) element.dataset['colour'] = String(colour);
}

function wireButtons(
	about: HTMLElement,
	{ id, label }: ComparedReport,
	options: HeadOptions,
): void {
	const { state, change } = options;
	const wire = (name: string, next: CompareState, isOffered: boolean): void => {
		const button = part(about, name);
		const spoken = fillText(button.getAttribute('aria-label') ?? '', { label });
		button.setAttribute('aria-label', spoken);
		button.hidden = !isOffered;
		button.addEventListener('click', () => change(next));
	};
	const at = state.reports.indexOf(id);
	const others = state.reports.filter((other) => other !== id);
	wire('earlier', moveReport(state, id, -1), at > 0);
	wire('later', moveReport(state, id, 1), at < state.reports.length - 1);
	wire('remove', { ...state, reports: others }, true);
}
