import { expect, test } from 'vitest';
import { createPlayer, type Place } from '../../../../src/browser/listen/player.ts';

const texts = [['一。', '二。'], ['三。'], ['四。']];

/** A player whose engine says nothing until told that it has: `ended`, `failed`. */
function stage() {
	const said: string[] = [];
	const places: (Place | undefined)[] = [];
	let problems = 0;
	let last: Partial<Record<'onend' | 'onerror', () => void>> = {};
	const player = createPlayer({
		synth: {
			speak: (utterance) => {
				last = utterance as unknown as typeof last; // What `utter` below has made.
				said.push(utterance.text);
			},
			cancel: () => said.push('-'),
		},
		utter: (text) => ({ text }) as SpeechSynthesisUtterance, // The engine of the test reads no more.
		count: texts.length,
		piecesOf: (index) => texts[index] ?? [],
		onChange: (place) => places.push(place),
		onProblem: () => (problems += 1),
	});
	return {
		player,
		places,
		problems: () => problems,
		said: () => said.filter((text) => text !== '-').join(''),
		utterance: () => last,
		ended: () => last.onend?.(),
	};
}

test('says piece after piece and text after text, and ends', () => {
	const { player, places, said, ended } = stage();
	player.play(0);
	for (let piece = 0; piece < 4; piece += 1) ended();
	expect(said()).toBe('一。二。三。四。');
	expect(places.map((place) => place?.index)).toEqual([0, 1, 2, undefined]);
});

test('goes on after a pause with the piece that was being said', () => {
	const { player, places, said, ended } = stage();
	player.play(0);
	ended();
	player.pause();
	expect(places.at(-1)).toEqual({ index: 0, isPlaying: false });
	player.resume();
	expect(said()).toBe('一。二。二。');
});

test('does not hear what comes late from an utterance that was cut off', () => {
	const { player, places, said, utterance } = stage();
	player.play(0);
	const cut = utterance();
	player.skip(1);
	cut.onend?.();
	cut.onerror?.();
	expect(said()).toBe('一。三。');
	expect(places.at(-1)).toEqual({ index: 1, isPlaying: true });
});

test('goes back no further than the first text', () => {
	const { player, said } = stage();
	player.play(1);
	player.skip(-1);
	player.skip(-1);
	expect(said()).toBe('三。一。一。');
});

test('ends when it goes on after the last text', () => {
	const { player, places } = stage();
	player.play(2);
	player.skip(1);
	expect(places.at(-1)).toBeUndefined();
	player.resume();
	expect(places).toHaveLength(2);
});

test('says the piece again at a new speed, but not during a pause', () => {
	const { player, said } = stage();
	player.play(1);
	player.refresh();
	player.pause();
	player.refresh();
	expect(said()).toBe('三。三。');
});

test('pauses and tells when the engine fails', () => {
	const { player, places, problems, utterance } = stage();
	player.play(0);
	utterance().onerror?.();
	expect(problems()).toBe(1);
	expect(places.at(-1)).toEqual({ index: 0, isPlaying: false });
});
