import { expect, test } from 'vitest';
import { chineseVoices } from '../../../../src/browser/listen/voices.ts';

const voices = ['en-US', 'yue-HK', 'zh-HK', 'zh_TW', 'zh-CN', 'cmn-Hans-CN', 'zha-CN'].map(
	(lang) => ({ lang, default: false }) as SpeechSynthesisVoice, // As much as is asked of a voice.
);
const langs = (script: 'hans' | 'hant') => chineseVoices(voices, script).map(({ lang }) => lang);

test('voices of the mainland come first for Simplified, of Taiwan for Traditional', () => {
	expect(langs('hans')).toEqual(['zh-CN', 'cmn-Hans-CN', 'zh_TW', 'yue-HK', 'zh-HK']);
	expect(langs('hant')[0]).toBe('zh_TW');
});

test('voices of other languages are left out, even where the name begins alike', () => {
	expect(langs('hant')).not.toContain('en-US');
	expect(langs('hant')).not.toContain('zha-CN');
});

test('the voice that the system prefers comes first among its like', () => {
	const two = ['a', 'b'].map((name) => ({ name, lang: 'zh-CN', default: name === 'b' }));
	const [first] = chineseVoices(two as SpeechSynthesisVoice[], 'hans'); // As above.
	expect(first?.name).toBe('b');
});
