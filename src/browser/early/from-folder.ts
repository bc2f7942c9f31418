/** Where the page is opened from a folder, runs the script for that once the page is parsed. */
export function runFolderScript(): void {
	const src = document.currentScript?.dataset['src'];
	if (location.protocol !== 'file:' || !src) return;
	addEventListener('DOMContentLoaded', () => {
		document.head.append(Object.assign(document.createElement('script'), { src }));
	});
}
