/** The voice and the speed that a reader has chosen, kept on the device. */

export interface ListenChoice {
	rate: number;
	/** The address by which the browser knows the voice. */
	voice?: string;
}

const key = 'duidu.listen';

export function storedChoice(): ListenChoice {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '');
		if (typeof stored !== 'object' || stored === null) return { rate: 1 };
		const { rate, voice } = stored as Partial<Record<string, unknown>>; // Whatever stands there.
		return {
			rate: typeof rate === 'number' && rate >= 0.5 && rate <= 2 ? rate : 1,
			...(typeof voice === 'string' && { voice }),
		};
	} catch {
		return { rate: 1 };
	}
}

export function storeChoice(choice: ListenChoice): void {
	try {
		localStorage.setItem(key, JSON.stringify(choice));
	} catch {
		// A browser that keeps nothing still reads aloud.
	}
}
