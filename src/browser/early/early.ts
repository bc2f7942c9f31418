/**
 * Runs in the head of every page before anything is painted, so that a page never shows first as
 * the reader did not want it. Small and on its own: a classic script that the browser waits for.
 */
import { applySettings } from '../settings/apply-settings.ts';
import { storageKey, storedSettings } from '../settings/stored-settings.ts';
import { runFolderScript } from './from-folder.ts';

applySettings(storedSettings());
// What is set in another tab holds here too.
addEventListener('storage', ({ key }) => {
	if (key === storageKey || key === null) applySettings(storedSettings());
});
runFolderScript();
