/** Reads a report aloud, from its beginning or from a passage; loaded when a reader first asks for it. */
import type { Script } from '../../script/scripts.ts';
import { createPlayer, type Place, type Player } from './player.ts';
import { speechPieces } from './speech-pieces.ts';
import { spokenText } from './spoken-text.ts';
import { storeChoice, storedChoice, type ListenChoice } from './stored-choice.ts';
import { chineseVoices, findVoices } from './voices.ts';

/** What is read: the title, and the headings and passages in their order. */
const readAloud = '.masthead h1, [data-heading], .passage';

/** The bar with which a reader goes on, back, faster or slower. */
export class ListenBar extends HTMLElement {
	#player: Player | undefined;
	#voices: SpeechSynthesisVoice[] = [];
	#choice: ListenChoice = storedChoice();
	#texts: Element[] = [];
	#opener: HTMLElement | undefined;
	#isPlaying = false;

	connectedCallback(): void {
		this.addEventListener('click', this);
		this.addEventListener('change', this);
		// Engines go on reading when the page is gone.
		addEventListener('pagehide', this);
	}

	disconnectedCallback(): void {
		removeEventListener('pagehide', this);
		this.#player?.stop();
	}

	handleEvent({ type, target }: Event): void {
		if (type === 'pagehide') this.#player?.stop();
		else if (target instanceof HTMLSelectElement) this.#choose(target);
		else if (target instanceof Element) this.#act(target.closest('button')?.dataset['act']);
	}

	/** Begins at `passage`, or with the title; `opener` has the focus back when all is done. */
	async start(opener: HTMLElement, passage: Element | null): Promise<void> {
		this.#opener = opener;
		this.hidden = false;
		this.#player ??= await this.#createPlayer();
		this.querySelector<HTMLElement>(
			this.#player ? '[data-act="toggle"]' : '[data-act="stop"]',
		)?.focus();
		this.#player?.play(passage ? Math.max(0, this.#texts.indexOf(passage)) : 0);
	}

	async #createPlayer(): Promise<Player | undefined> {
		// Some browsers have no speech at all, whatever the types say.
		const synth = (window as Partial<Window>).speechSynthesis;
		const script = (this.dataset['script'] ?? 'hans') as Script; // Written by ListenBar.astro.
		this.#voices = synth ? chineseVoices(await findVoices(synth), script) : [];
		const isMute = !synth || this.#voices.length === 0;
		this.querySelector('[data-none]')?.toggleAttribute('hidden', !isMute);
		for (const control of this.querySelectorAll('[data-control]'))
			control.toggleAttribute('hidden', isMute);
		document.documentElement.toggleAttribute('data-mute', isMute);
		if (isMute) return undefined;
		this.#texts = Array.from(document.querySelectorAll(readAloud));
		this.#showChoice();
		return createPlayer({
			synth,
			utter: (piece) => this.#utter(piece),
			count: this.#texts.length,
			piecesOf: (index) => speechPieces(spokenText(textOf(this.#texts[index]), script)),
			onChange: (place) => this.#show(place),
			onProblem: () => this.#say(this.dataset['problem'] ?? ''),
		});
	}

	#utter(piece: string): SpeechSynthesisUtterance {
		const utterance = new SpeechSynthesisUtterance(piece);
		const voice = this.#voice();
		if (voice) utterance.voice = voice;
		utterance.lang = voice?.lang.replace('_', '-') ?? document.documentElement.lang;
		utterance.rate = this.#choice.rate;
		return utterance;
	}

	#voice(): SpeechSynthesisVoice | undefined {
		const chosen = this.#voices.find(({ voiceURI }) => voiceURI === this.#choice.voice);
		return chosen ?? this.#voices[0];
	}

	#act(what: string | undefined): void {
		if (what === 'previous') this.#player?.skip(-1);
		if (what === 'next') this.#player?.skip(1);
		if (what === 'toggle' && this.#isPlaying) this.#player?.pause();
		else if (what === 'toggle') this.#player?.resume();
		if (what !== 'stop') return;
		if (this.#player) this.#player.stop();
		else this.#close();
	}

	#choose({ name, value }: HTMLSelectElement): void {
		this.#choice =
			name === 'rate'
				? { ...this.#choice, rate: Number(value) }
				: { ...this.#choice, voice: value };
		storeChoice(this.#choice);
		this.#player?.refresh();
	}

	#showChoice(): void {
		const rate = this.querySelector<HTMLSelectElement>('select[name="rate"]');
		if (rate) rate.value = String(this.#choice.rate);
		const voice = this.querySelector<HTMLSelectElement>('select[name="voice"]');
		voice?.replaceChildren(...this.#voices.map(({ name, voiceURI }) => new Option(name, voiceURI)));
		if (voice) voice.value = this.#voice()?.voiceURI ?? '';
	}

	#show(place: Place | undefined): void {
		this.#isPlaying = place?.isPlaying ?? false;
		const text = place && this.#texts[place.index];
		for (const marked of document.querySelectorAll('[data-speaking]'))
			if (marked !== text) marked.removeAttribute('data-speaking');
		if (!text) {
			this.#close();
			return;
		}
		const toggle = this.querySelector<HTMLElement>('[data-act="toggle"]');
		if (toggle) toggle.textContent = toggle.dataset[this.#isPlaying ? 'pause' : 'resume'] ?? '';
		this.#say(labelOf(text));
		if (text.hasAttribute('data-speaking')) return;
		text.setAttribute('data-speaking', '');
		if (this.#isHidden(text)) text.scrollIntoView();
	}

	/** Whether the beginning of a text is out of sight: above, or below the bar. */
	#isHidden(text: Element): boolean {
		const { top } = text.getBoundingClientRect();
		const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
		return top < header || top > this.getBoundingClientRect().top - 80;
	}

	#say(text: string): void {
		const slot = this.querySelector('[data-slot="where"]');
		if (slot) slot.textContent = text;
	}

	#close(): void {
		this.hidden = true;
		this.#opener?.focus({ preventScroll: true });
	}
}

customElements.define('listen-bar', ListenBar);

/** The cells of a table row are said with a pause between them. */
function textOf(element: Element | undefined): string {
	const parts = Array.from(element?.querySelectorAll('[data-text]') ?? []);
	if (parts.length === 0) return element?.textContent.trim() ?? '';
	return parts.map(({ textContent }) => textContent.trim()).join('，');
}

/** 第12段, or the words of a heading. */
function labelOf(element: Element): string {
	const number = element.querySelector('.number')?.getAttribute('aria-label');
	return number ?? element.textContent.trim();
}
