/** Offers the system's sheet where the browser has one, beside the code of the address. */
import './qr-code.ts';

/** Around the code of an address and the buttons that hand it on. */
class SharePanel extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('[data-share="system"]');
		button?.toggleAttribute('hidden', !('share' in navigator));
	}
}

customElements.define('share-panel', SharePanel);
