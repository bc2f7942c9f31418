/** Variants of an expression: the same pattern with one part changed, added or left out. */

/** A part that may change is up to this long: 竣备即发证, 竣工即发证; 智改数转, 智改数转网联. */
const longestSlot = 2;
/** What stays must be the greater part: 五大行动 and 七大行动, but not 五大行动 and 五大平台. */
const leastKept = 3;
const leastKeptShare = 0.6;

/** Longer ones are sentences, whose variants nobody looks for. */
const mostParts = 12;

/** For each text the indexes of its variants among `texts`, in their order; at most `limit`. */
export function findVariants(texts: readonly string[], limit: number): number[][] {
	const byPattern = new Map<string, number[]>();
	texts.forEach((text, index) => {
		for (const pattern of patternsOf(text)) {
			const same = byPattern.get(pattern);
			if (same) same.push(index);
			else byPattern.set(pattern, [index]);
		}
	});
	return texts.map((text, index) => {
		const variants = new Set<number>();
		for (const pattern of patternsOf(text)) {
			for (const other of byPattern.get(pattern) ?? []) {
				if (variants.size === limit) break;
				if (other !== index) variants.add(other);
			}
		}
		return [...variants].sort((a, b) => a - b);
	});
}

/** The patterns of a text, a slot in place of up to two parts: 竣_即发证 of 竣备即发证. */
function patternsOf(text: string): string[] {
	const parts = text.match(/[A-Za-z]+|\d+(?:\.\d+)*|./gsu) ?? [];
	const patterns = new Set<string>();
	if (parts.length > mostParts) return [];
	for (let slot = 0; slot <= longestSlot; slot++) {
		const kept = parts.length - slot;
		if (kept < leastKept || kept < leastKeptShare * parts.length) break;
		for (let from = 0; from <= kept; from++) {
			patterns.add(`${parts.slice(0, from).join('')}_${parts.slice(from + slot).join('')}`);
		}
	}
	return [...patterns];
}
