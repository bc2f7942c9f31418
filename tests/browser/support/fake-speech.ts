/** An engine of speech that writes down what it is told, for browsers in tests have no voices. */
import type { Page } from 'playwright/test';

export interface Said {
	text: string;
	lang: string;
	rate: number;
	voice: string;
}

declare global {
	interface Window {
		said: (Said | 'cancel')[];
		/** Ends the utterance that is being said. */
		endUtterance: () => void;
	}
}

/** Before the page loads; without `langs` the machine has no voice. */
export async function fakeSpeech(page: Page, langs: readonly string[]): Promise<void> {
	await page.addInitScript((voices: readonly string[]) => {
		class FakeUtterance {
			text: string;
			lang = '';
			rate = 1;
			voice: { name: string } | undefined;
			onend: (() => void) | undefined;
			constructor(text: string) {
				this.text = text;
			}
		}
		let current: FakeUtterance | undefined;
		window.said = [];
		window.endUtterance = () => current?.onend?.();
		const list = voices.map((lang) => ({
			lang,
			name: `声音 ${lang}`,
			voiceURI: lang,
			default: false,
		}));
		const synth = Object.assign(new EventTarget(), {
			getVoices: () => list,
			cancel: () => window.said.push('cancel'),
			speak: (utterance: FakeUtterance) => {
				current = utterance;
				const { text, lang, rate, voice } = utterance;
				window.said.push({ text, lang, rate, voice: voice?.name ?? '' });
			},
		});
		Object.defineProperty(window, 'speechSynthesis', { value: synth });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance });
	}, langs);
}

export async function saidIn(page: Page): Promise<Said[]> {
	const calls = await page.evaluate(() => window.said);
	return calls.filter((call) => call !== 'cancel');
}
