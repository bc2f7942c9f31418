/** Says that there is a new version of the site, and goes to it when the reader wants. */

export function show(): void {
	const notice = document.querySelector<HTMLElement>('[data-update]');
	const button = notice?.querySelector('button');
	if (!notice || !button) return;
	notice.hidden = false;
	button.addEventListener('click', () => void refresh(), { once: true });
}

async function refresh(): Promise<void> {
	const { serviceWorker } = navigator;
	const waiting = (await serviceWorker.getRegistration())?.waiting;
	if (!waiting) {
		location.reload(); // Another tab was faster.
		return;
	}
	serviceWorker.addEventListener('controllerchange', () => location.reload());
	waiting.postMessage('take over');
}
