/** Lets the site be read without a network, where the browser allows it: on https and localhost. */

/** Scripts lie one folder below the site's root, wherever that is. */
const script: string = import.meta.url;
const showNotice = () => void import('./update-notice.ts').then(({ show }) => show());

addEventListener('load', () => {
	// Absent where the site is not served safely, and refused for a page from a folder.
	const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	if (!container || !import.meta.env.PROD) return;
	container.addEventListener('message', showNotice);
	container.register(new URL('../sw.js', script)).then(
		({ waiting }) => waiting && showNotice(),
		() => undefined,
	);
});
