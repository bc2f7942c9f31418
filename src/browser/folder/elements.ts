/** What pages run elsewhere and need no other file for. */
import '../bookmarks/bookmark-list.ts';
import '../kept-start.ts';
import '../mistake-report.ts';
import '../keyboard-start.ts';
import '../on-demand.ts';
import '../passage-list.ts';
import '../print-start.ts';
import '../progress/progress-list.ts';
import '../reading-outline.ts';
import '../report-filter.ts';
import '../script-switch.ts';
