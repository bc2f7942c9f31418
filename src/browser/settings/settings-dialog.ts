/** The panel of reading settings: what is chosen holds at once, on every page and tab, and is kept. */
import { readingSettings, settingNames, type ChosenSettings } from '../../site/reading-settings.ts';
import { closeOutside } from '../close-outside.ts';
import { keepPlace } from '../passage-in-view.ts';
import { applySettings } from './apply-settings.ts';
import { keepSettings, storedSettings } from './stored-settings.ts';

/** What readers of age are often helped by: large letters without serifs, strong contrast, few marks. */
const presets: Record<string, ChosenSettings> = {
	senior: {
		size: 'larger',
		leading: 'loose',
		face: 'sans',
		theme: 'contrast',
		numbers: 'off',
		figures: 'off',
		phrases: 'off',
	},
};

/** Opens the panel, filled with what holds. */
export function press(): void {
	const dialog = document.querySelector<HTMLDialogElement>('#settings');
	const form = dialog?.querySelector('form');
	if (!dialog || !form) return;
	if (!dialog.dataset['ready']) watch(dialog, form);
	dialog.dataset['ready'] = 'true';
	fill(form, storedSettings());
	if (!dialog.open) dialog.showModal();
}

function watch(dialog: HTMLDialogElement, form: HTMLFormElement): void {
	form.addEventListener('change', () => choose(form, chosenIn(form)));
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		choose(form, {});
	});
	dialog.addEventListener('click', ({ target }) => {
		const preset =
			target instanceof HTMLElement ? presets[target.dataset['preset'] ?? ''] : undefined;
		if (preset) choose(form, preset);
	});
	closeOutside(dialog);
}

/** Holds at once; the passage that is read stays where it is on the screen. */
function choose(form: HTMLFormElement, settings: Record<string, unknown>): void {
	fill(form, settings);
	keepPlace(() => applySettings(settings));
	const isKept = keepSettings(settings);
	form.querySelector('[data-unkept]')?.toggleAttribute('hidden', isKept);
}

/** What goes without saying is not kept, so that a better default reaches everyone. */
function chosenIn(form: HTMLFormElement): Record<string, string> {
	const fields = new FormData(form);
	const values = settingNames.map((name) => {
		const value = fields.get(name);
		return [name, typeof value === 'string' ? value : 'off'] as const;
	});
	return Object.fromEntries(values.filter(([name, value]) => value !== readingSettings[name][0]));
}

function fill(form: HTMLFormElement, settings: Record<string, unknown>): void {
	for (const field of form.querySelectorAll('input')) {
		const name = settingNames.find((known) => known === field.name);
		if (!name) continue;
		field.checked = field.value === (settings[name] ?? readingSettings[name][0]);
	}
}
