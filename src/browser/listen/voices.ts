/** The voices of the reader's machine that speak Chinese, those for the page's script first. */
import type { Script } from '../../script/scripts.ts';

/** `zh-CN`, `zh_TW`, `cmn-Hans-CN`; Cantonese is another language, but reads the same hanzi. */
const chinese = /^(?:zh|cmn|yue)(?:[-_]|$)/i;

/** What a voice's language is like, best first. */
const wanted: Record<Script, readonly RegExp[]> = {
	hans: [/cn|hans(?!-hk)|^zh$/i, /^(?!yue).*(?:sg|tw|hant)/i, /^(?!yue)(?!.*hk)/i],
	hant: [/tw|hant(?!-hk)/i, /^(?!yue)(?!.*hk)/i],
};

export function chineseVoices(
	voices: readonly SpeechSynthesisVoice[],
	script: Script,
): SpeechSynthesisVoice[] {
	const rank = ({ lang }: SpeechSynthesisVoice): number => {
		const found = wanted[script].findIndex((pattern) => pattern.test(lang));
		return found === -1 ? wanted[script].length : found;
	};
	return voices
		.filter(({ lang }) => chinese.test(lang))
		.toSorted((a, b) => rank(a) - rank(b) || Number(b.default) - Number(a.default));
}

/** Browsers may still be looking for their voices when they are first asked; so long they get. */
const patience = 1500;

export async function findVoices(synth: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
	if (synth.getVoices().length === 0) {
		await new Promise((resolve) => {
			synth.addEventListener('voiceschanged', resolve, { once: true });
			setTimeout(resolve, patience);
		});
	}
	return synth.getVoices();
}
