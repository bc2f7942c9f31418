/** Leads to the page of a folder, where a browser without a host would list the folder's files. */
import { pageAddress } from '../page-address.ts';

export function leadToPages(): void {
	// Before a press acts, and in time for another tab; links that come later are mended too.
	for (const type of ['pointerdown', 'focusin', 'click']) {
		document.addEventListener(type, mendLink, { capture: true });
	}
	document.addEventListener('submit', mendForm, { capture: true });
}

function mendLink({ target }: Event): void {
	// In a drawing it is an SVG link, which has the attribute but not the property.
	const link = target instanceof Element ? target.closest('a[href]') : null;
	if (link) mend(link, 'href');
}

function mendForm({ target, submitter }: SubmitEvent): void {
	if (submitter?.hasAttribute('formaction')) mend(submitter, 'formaction');
	else if (target instanceof HTMLFormElement) mend(target, 'action');
}

function mend(element: Element, attribute: string): void {
	const written = element.getAttribute(attribute) ?? '';
	const mended = pageAddress(written);
	if (mended !== written) element.setAttribute(attribute, mended);
}
