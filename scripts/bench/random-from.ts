/** Chance that can be repeated: measurements and tests draw the same on every run. */

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		const mixed = Math.imul(state ^ (state >>> 15), state | 1);
		const more = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
		return ((more ^ (more >>> 14)) >>> 0) / 2 ** 32;
	};
}
