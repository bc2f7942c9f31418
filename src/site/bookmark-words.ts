/** What the page of bookmarks says by script, in one script; blanks are left for it to fill. */
import type { Translate } from './translate.ts';

export type BookmarkWords = ReturnType<typeof bookmarkWords>;

export function bookmarkWords(t: Translate) {
	return {
		passage: t('passage.number', { n: '{n}' }),
		note: t('bookmarks.note.text', { note: '{note}' }),
		count: t('bookmarks.count', { n: '{n}', reports: '{reports}' }),
		none: t('bookmarks.none'),
		copied: t('report.copied'),
		cleared: t('bookmarks.cleared', { n: '{n}' }),
		imported: t('bookmarks.imported', {
			total: '{total}',
			added: '{added}',
			changed: '{changed}',
		}),
		states: {
			moved: t('bookmarks.state.moved', { number: '{number}' }),
			changed: t('bookmarks.state.changed'),
			gone: t('bookmarks.state.gone'),
			'no-report': t('bookmarks.state.no-report'),
			unchecked: t('bookmarks.state.unchecked'),
		},
		troubles: {
			full: t('bookmarks.trouble.full'),
			forbidden: t('bookmarks.trouble.forbidden'),
			damaged: t('bookmarks.trouble.damaged'),
		},
		file: {
			syntax: t('bookmarks.file.syntax', { line: '{line}', column: '{column}' }),
			format: t('bookmarks.file.format'),
			version: t('bookmarks.file.version', { version: '{version}' }),
			field: t('bookmarks.file.field', { n: '{n}', field: '{field}' }),
			unreadable: t('bookmarks.file.unreadable'),
			large: t('bookmarks.file.large'),
		},
	};
}
