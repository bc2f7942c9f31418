/** Keeps on the device what a reader has set: `{"size":"large","theme":"dark"}`. */

/** The name holds the version of what is kept; sites of one host share their storage. */
export const storageKey = 'duidu.settings.1';

/** Keeps the settings where the device lets it; otherwise they hold for this page. */
export function keepSettings(settings: Record<string, unknown>): void {
	try {
		localStorage.setItem(storageKey, JSON.stringify(settings));
	} catch {
		// Nothing is lost but the memory of it.
	}
}

/** What is kept, whatever it is; nothing where the device keeps nothing. */
export function storedSettings(): Record<string, unknown> {
	try {
		return Object(JSON.parse(localStorage.getItem(storageKey) ?? '{}')) as Record<string, unknown>; // Any object is one.
	} catch {
		return {};
	}
}
