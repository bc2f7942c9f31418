/** Says on the page itself what a reader has set: `<html data-size="large" data-theme="dark">`. */
import { paperColours } from '../../site/paper-colours.ts';
import { settingNames } from '../../site/reading-settings.ts';

/** Styles follow the attributes; a value that no style knows changes nothing. */
export function applySettings(settings: Record<string, unknown>): void {
	const root = document.documentElement;
	for (const name of settingNames) {
		const value = settings[name];
		if (typeof value === 'string') root.setAttribute(`data-${name}`, value);
		else root.removeAttribute(`data-${name}`);
	}
	for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
		meta.content = browserColour(settings['theme'], meta.media);
	}
}

/** One for each theme of the system, until another is chosen. */
function browserColour(theme: unknown, media: string): string {
	const chosen = Object.entries(paperColours).find(([name]) => name === theme);
	return chosen?.[1] ?? paperColours[media.includes('dark') ? 'dark' : 'light'];
}
