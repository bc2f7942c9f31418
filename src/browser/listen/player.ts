/** Says one text after the other, each in pieces, and keeps the place. */

export interface Place {
	/** Which of the texts is being said. */
	index: number;
	isPlaying: boolean;
}

interface Stage {
	synth: Pick<SpeechSynthesis, 'speak' | 'cancel'>;
	/** One piece to be said, with its voice and speed. */
	utter: (piece: string) => SpeechSynthesisUtterance;
	/** How many texts there are, and what is said of each. */
	count: number;
	piecesOf: (index: number) => readonly string[];
	/** `undefined` once the last text is said, or all is stopped. */
	onChange: (place: Place | undefined) => void;
	onProblem: () => void;
}

export interface Player {
	play: (index: number) => void;
	pause: () => void;
	resume: () => void;
	/** Says the piece again from its start, in a new voice or at a new speed. */
	refresh: () => void;
	/** Goes so many texts on or back. */
	skip: (step: 1 | -1) => void;
	stop: () => void;
}

/**
 * A pause is a stop that remembers the piece: the pause of the engines is a stop on Android, and
 * forgets the text after a while elsewhere.
 */
export function createPlayer(stage: Stage): Player {
	const { synth, utter, count, piecesOf, onChange, onProblem } = stage;
	let place: Place | undefined;
	let piece = 0;
	// What comes late from an utterance that was cut off is not heard.
	let current: SpeechSynthesisUtterance | undefined;

	function silence(): void {
		current = undefined;
		synth.cancel();
	}

	function say(): void {
		silence();
		if (!place) return;
		const text = piecesOf(place.index)[piece];
		if (text === undefined) {
			move(place.index + 1);
			return;
		}
		const utterance = utter(text);
		current = utterance;
		utterance.onend = () => {
			if (current !== utterance) return;
			piece += 1;
			say();
		};
		utterance.onerror = () => {
			if (current !== utterance) return;
			pause();
			onProblem();
		};
		synth.speak(utterance);
	}

	function move(index: number): void {
		if (index >= count) {
			stop();
			return;
		}
		place = { index: Math.max(0, index), isPlaying: true };
		piece = 0;
		onChange(place);
		say();
	}

	function pause(): void {
		silence();
		if (!place) return;
		place = { ...place, isPlaying: false };
		onChange(place);
	}

	function resume(): void {
		if (!place) return;
		place = { ...place, isPlaying: true };
		onChange(place);
		say();
	}

	function stop(): void {
		silence();
		place = undefined;
		onChange(place);
	}

	return {
		play: move,
		pause,
		resume,
		refresh: () => place?.isPlaying && say(),
		skip: (step) => place && move(place.index + step),
		stop,
	};
}
