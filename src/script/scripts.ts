/**
 * The scripts that every page exists in. The first is the one that the reports were written in,
 * the others are converted from it. A further twin (Hong Kong forms) is one entry here and one
 * in `targets.ts`.
 */
export const scripts = ['hans', 'hant'] as const;
export type Script = (typeof scripts)[number];

/** The script of the record: whatever we quote or cite comes from here. */
export const sourceScript = 'hans' satisfies Script;
export type TargetScript = Exclude<Script, typeof sourceScript>;

export interface ScriptEntry {
	/** Value of the `lang` attribute. */
	lang: string;
	/** How the switch between scripts names it, written in that script. */
	name: string;
}

export const scriptTable = {
	hans: { lang: 'zh-Hans', name: '简体' },
	hant: { lang: 'zh-Hant', name: '繁體' },
} satisfies Record<Script, ScriptEntry>;
