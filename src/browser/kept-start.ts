/** On a reading page, loads what shows what the device keeps of it: its marks, and how far it was read. */

if (document.querySelector('passage-list')) {
	if (isKept('duidu.bookmarks.1'))
		void import('./bookmarks/show-marks.ts').then(({ showMarks }) => showMarks());
	// Who has stopped before is offered to go on; else there is nothing to do until one reads.
	if (isKept('duidu.progress.1')) follow();
	else addEventListener('scroll', follow, { once: true, passive: true });
}

function follow(): void {
	void import('./progress/reading-progress.ts').then(({ followReading }) => followReading());
}

function isKept(key: string): boolean {
	try {
		return localStorage.getItem(key) !== null;
	} catch {
		return false;
	}
}
