/**
 * The address of a page as it can be opened: a host shows the page of `…/reports/`, but where the
 * site is opened from a folder it is the file `…/reports/index.html`.
 */
export function pageAddress(address: string, base: string = document.baseURI): string {
	const url = URL.parse(address, base);
	if (url?.protocol !== 'file:' || !url.pathname.endsWith('/')) return address;
	url.pathname += 'index.html';
	return url.href;
}
