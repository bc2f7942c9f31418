/** Everything that runs in the browser, in one file for all pages: together it is a few kilobytes. */
import './citation-text.ts';
import './figure-list.ts';
import './mistake-report.ts';
import './passage-list.ts';
import './reading-outline.ts';
import './report-filter.ts';
import './script-switch.ts';
import './search-dialog.ts';
import './search-start.ts';
import './tool-panels.ts';
