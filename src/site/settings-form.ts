/** The form of reading settings: its fields in order, each with the labels of what it can be. */
import type { PlainLabelKey } from './labels/keys.ts';
import { readingSettings, type SettingName } from './reading-settings.ts';

export interface SettingGroup {
	name: SettingName;
	label: PlainLabelKey;
	options: { value: string; label: PlainLabelKey }[];
}

/** Settings of which one is chosen; the first of each is how pages are without a choice. */
export const choices: readonly SettingGroup[] = (['size', 'leading', 'face', 'theme'] as const).map(
	(name) => ({
		name,
		label: `settings.${name}`,
		options: readingSettings[name].map((value) => ({
			value,
			// Each value has a label by construction; the table of labels is checked by the compiler.
			label: `settings.${name}.${value}` as PlainLabelKey,
		})),
	}),
);

/** Settings that are on until they are switched off. */
export const switches: readonly { name: SettingName; label: PlainLabelKey }[] = (
	['numbers', 'figures', 'phrases', 'keys'] as const
).map((name) => ({ name, label: `settings.${name}` }));
