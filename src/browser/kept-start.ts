/** On a reading page, loads what shows the marks that the reader has kept on the device. */

if (document.querySelector('passage-list') && isKept('duidu.bookmarks.1'))
	void import('./bookmarks/show-marks.ts').then(({ showMarks }) => showMarks());

function isKept(key: string): boolean {
	try {
		return localStorage.getItem(key) !== null;
	} catch {
		return false;
	}
}
