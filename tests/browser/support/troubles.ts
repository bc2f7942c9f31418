/** Watches a page for what must never happen: a request to elsewhere, a failure, a violation of the policy. */
import type { Page } from 'playwright/test';

declare global {
	interface Window {
		tellViolation?: (violation: string) => Promise<void>;
	}
}

/** What goes wrong in the page from now on; `url` is the address of the site's root. */
export async function troublesOf(page: Page, url: string): Promise<string[]> {
	const troubles: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(url)) troubles.push(`asks for ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
	});
	page.on('pageerror', (error) => troubles.push(error.message));
	await page.exposeFunction('tellViolation', (violation: string) => troubles.push(violation));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			void window.tellViolation?.(`${violatedDirective} refuses ${blockedURI}`);
		});
	});
	return troubles;
}
