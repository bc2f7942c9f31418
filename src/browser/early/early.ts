/**
 * Runs in the head of every page before anything is painted, so that a page never shows first as
 * the reader did not want it. Small and on its own: a classic script that the browser waits for.
 */
import { applySettings } from '../settings/apply-settings.ts';
import { storedSettings } from '../settings/stored-settings.ts';
import { runFolderScript } from './from-folder.ts';

const apply = (): void => applySettings(storedSettings());

apply();
// What is set in another tab holds here too, and on a page to which the reader goes back.
for (const type of ['storage', 'pageshow']) addEventListener(type, apply);
runFolderScript();
