/** Uses whatever a page offers, without knowing what it is, so that new tools are tested from their first day. */
import type { Page } from 'playwright/test';

/** Opens what opens, presses one button of each kind and takes the last choice of each list. */
export async function useEverything(page: Page): Promise<number> {
	return page.evaluate(async () => {
		window.print = () => undefined;
		// A press may lead away; where to is another page's test.
		window.navigation.addEventListener('navigate', (event) => {
			if (event.cancelable && !event.hashChange) event.preventDefault();
		});
		const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
		const used = new Set<string>();
		const kindOf = (element: HTMLElement): string => {
			return `${element.localName} ${Object.keys(element.dataset).join()} ${element.className} ${element.textContent.trim().slice(0, 12)}`;
		};
		const isNew = (element: HTMLElement): boolean => {
			return element.checkVisibility() && used.size < used.add(kindOf(element)).size;
		};
		const next = (): HTMLElement | undefined => {
			const offered = document.querySelectorAll<HTMLElement>(
				'summary, button:not([type="submit"]), input[type="checkbox"], input[type="radio"], select, a[href^="#f-"]',
			);
			return Array.from(offered).find(isNew);
		};
		for (let element = next(); element; element = next()) {
			if (element instanceof HTMLSelectElement) {
				element.selectedIndex = element.options.length - 1;
				element.dispatchEvent(new Event('change', { bubbles: true }));
			} else element.click();
			await turn();
		}
		return used.size;
	});
}
