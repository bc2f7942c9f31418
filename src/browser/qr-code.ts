/** Draws the QR code of the present address; loaded when a reader asks for one, or prints. */
import { presentAddress, type FollowedPart } from '../site/present-address.ts';
import { qrDrawing } from '../site/qr-drawing.ts';

/** Around the drawing made at build, if any, and the address beside it. */
class QrCode extends HTMLElement {
	static observedAttributes = ['data-hash'];

	connectedCallback(): void {
		addEventListener('hashchange', this);
		this.draw();
	}

	disconnectedCallback(): void {
		removeEventListener('hashchange', this);
	}

	attributeChangedCallback(): void {
		if (this.isConnected) this.draw();
	}

	handleEvent(): void {
		this.draw();
	}

	/** Of the passage that `data-hash` names, or of the one in the address. */
	draw(): void {
		const { page, follows, hash = location.hash } = this.dataset;
		const address = presentAddress(new URL(hash, location.href), {
			page,
			follows: follows as FollowedPart | undefined, // Written by QrCode.astro.
		});
		this.querySelector('[data-none]')?.toggleAttribute('hidden', address !== undefined);
		this.querySelector('figure')?.toggleAttribute('hidden', address === undefined);
		if (address !== undefined) this.#show(address);
	}

	#show(address: string): void {
		const { size, path } = qrDrawing(address);
		this.querySelector('svg')?.setAttribute('viewBox', `0 0 ${size} ${size}`);
		this.querySelector('path')?.setAttribute('d', path);
		const text = this.querySelector('[data-address]');
		if (text) text.textContent = address;
	}
}

customElements.define('qr-code', QrCode);
