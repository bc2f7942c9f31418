/** How a word of `src/content/synonyms.yaml` is written. */

export interface SynonymWord {
	text: string;
	/** Whether a search offers it; a word that means much else is only understood. */
	isOffered: boolean;
}

/** `?泊位` → 泊位, which readers type for 停车位 and reports of ports write for berths. */
export function readWord(written: string): SynonymWord {
	const isOffered = !written.startsWith('?');
	return { text: isOffered ? written : written.slice(1), isOffered };
}
