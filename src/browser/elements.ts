/**
 * What runs on every page from the start, in one file of a few kilobytes; what waits for a press is
 * in on-demand.ts, and what one page alone has is loaded by its component.
 */
import './kept-start.ts';
import './keyboard-start.ts';
import './on-demand.ts';
import './offline/start.ts';
import './passage-list.ts';
import './print-start.ts';
import './reading-outline.ts';
import './script-switch.ts';
import './search-dialog.ts';
import './search-start.ts';
