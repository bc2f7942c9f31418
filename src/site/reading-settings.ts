/** What a reader can set; each is an attribute of the page, `<html data-size="large">`. */
export const settingNames = [
	'size',
	'leading',
	'face',
	'theme',
	'numbers',
	'figures',
	'phrases',
	'keys',
] as const;
export type SettingName = (typeof settingNames)[number];

/** What each can be; the first is how pages are without a choice. */
export const readingSettings = {
	size: ['standard', 'large', 'larger', 'largest'],
	leading: ['standard', 'loose', 'looser'],
	face: ['serif', 'sans'],
	theme: ['system', 'light', 'dark', 'contrast', 'contrast-dark'],
	numbers: ['on', 'off'],
	figures: ['on', 'off'],
	phrases: ['on', 'off'],
	keys: ['on', 'off'],
} as const satisfies Record<SettingName, readonly string[]>;

export type SettingValue<Name extends SettingName = SettingName> =
	(typeof readingSettings)[Name][number];

/** What a reader has chosen; what is not named is as it is without a choice. */
export type ChosenSettings = { [Name in SettingName]?: SettingValue<Name> };
