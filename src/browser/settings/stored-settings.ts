/** Keeps on the device what a reader has set: `{"size":"large","theme":"dark"}`. */

/** The name holds the version of what is kept; sites of one host share their storage. */
export const storageKey = 'duidu.settings.1';

/** What is kept, whatever it is; nothing where the device keeps nothing. */
export function storedSettings(): Record<string, unknown> {
	try {
		return Object(JSON.parse(localStorage.getItem(storageKey) ?? '{}')) as Record<string, unknown>; // Any object is one.
	} catch {
		return {};
	}
}
