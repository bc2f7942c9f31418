/** Keeps on the device what a reader has set: `{"size":"large","theme":"dark"}`. */

/** The name holds the version of what is kept; sites of one host share their storage. */
const storageKey = 'duidu.settings.1';

/** False where the device keeps nothing; then settings hold for this page. */
export function keepSettings(settings: Record<string, unknown>): boolean {
	try {
		if (Object.keys(settings).length > 0)
			localStorage.setItem(storageKey, JSON.stringify(settings));
		else localStorage.removeItem(storageKey);
		return true;
	} catch {
		return false;
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
