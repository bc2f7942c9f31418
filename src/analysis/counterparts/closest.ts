/** What stands beside a passage: the one passage elsewhere that most surely speaks of the same matter. */
import type { ComparedReports } from './find.ts';

export interface Closest {
	/** Id of the passage elsewhere. */
	passage: string;
	/** The sentences in which it says so, as offsets in its text. */
	at: [number, number];
	strength: number;
}

/** By passage id; a passage without a counterpart in any report is not in it. */
export function closestElsewhere(compared: Iterable<ComparedReports>): Map<string, Closest> {
	const closest = new Map<string, Closest>();
	const offer = (passage: string, other: Closest): void => {
		const known = closest.get(passage);
		if (!known || other.strength > known.strength) closest.set(passage, other);
	};
	for (const { counterparts } of compared)
		for (const { a, b, strength, level, at } of counterparts) {
			if (level !== 'counterpart') continue;
			offer(a, { passage: b, at: at.b, strength });
			offer(b, { passage: a, at: at.a, strength });
		}
	return closest;
}
