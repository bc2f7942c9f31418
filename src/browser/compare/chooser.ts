/** The form in which a reader ticks the reports to compare. */
import type { ComparedReport } from '../../site/compare/contract.ts';
import { mostReports, readState } from './state.ts';
import { part, type Make } from './templates.ts';

/** Ticks the reports of a comparison, and offers their partners where the list has not got them. */
export function fillChooser(
	form: HTMLFormElement,
	{ reports, make }: { reports: readonly ComparedReport[]; make: Make },
): void {
	const boxes = new Map(boxesOf(form).map((box) => [box.value, box]));
	const named = reports.flatMap(({ id, label, partners }) => [{ id, label }, ...partners]);
	for (const { id, label } of named) {
		if (boxes.has(id)) continue;
		const item = make('choice');
		const box = part(item, 'box') as HTMLInputElement; // The template says so.
		box.value = id;
		part(item, 'label').textContent = label;
		part(form, 'choices').append(item);
		boxes.set(id, box);
	}
	for (const [id, box] of boxes) box.checked = reports.some((report) => report.id === id);
	limitChoices(form);
}

/** Ticked reports: those compared already in their order, then the new ones. */
export function chosenReports(form: HTMLFormElement, compared: readonly string[]): string[] {
	const ticked = boxesOf(form)
		.filter(({ checked }) => checked)
		.map(({ value }) => value);
	const kept = compared.filter((id) => ticked.includes(id));
	const typed = form.querySelector<HTMLInputElement>('[data-typed]')?.value ?? '';
	const all = new Set([...kept, ...ticked, ...idsIn(typed)]);
	return [...all].slice(0, mostReports);
}

/** No sixth report can be ticked, and fewer than two are no comparison. */
export function limitChoices(form: HTMLFormElement): void {
	const boxes = boxesOf(form);
	const isFull = boxes.filter(({ checked }) => checked).length >= mostReports;
	for (const box of boxes) box.disabled = isFull && !box.checked;
}

/** The report that a typed address or id names: …/reports/jintan-2024/#p3. */
function idsIn(typed: string): readonly string[] {
	const [, id = typed] = /reports\/([^/#?]+)/.exec(typed) ?? [];
	return readState(`?r=${id}`).reports;
}

function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
	return Array.from(form.querySelectorAll<HTMLInputElement>('input[name="r[]"]'));
}
