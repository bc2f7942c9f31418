/** The classic scripts of every page. */
import { classicScript } from './classic-script.ts';

/** Runs before the first paint, which a module waits for. */
export const earlyScript = await classicScript('early', 'src/browser/early/early.ts');

/** Runs where a page is opened from a folder, for browsers run no module there. */
export const folderScript = await classicScript('folder', 'src/browser/folder/folder.ts');
