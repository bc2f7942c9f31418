/** Matters beside numbers and phrases: no pair of sentences is shown twice, no target unanswered and answered. */
import type { Followup, Quote } from './contract.ts';

/**
 * A matter answers a number that had no answer and stands in its sentence, 引进各类人才项目30个以上; where
 * a number or a phrase has paired the same sentences, the matter adds nothing.
 */
export function joinMatters(
	followups: readonly Followup[],
	matters: readonly Followup[],
): Followup[] {
	const ofPassage = Map.groupBy([...followups, ...matters], ({ target }) => target.passage);
	const joined = new Map(followups.map((followup) => [followup.id, followup]));
	for (const matter of matters) {
		const near = ofPassage.get(matter.target.passage) ?? [];
		if (near.some((one) => joined.has(one.id) && one.id !== matter.id && isSamePair(one, matter)))
			continue;
		const open =
			matter.rule === 'without-number' ? near.find((one) => isOpen(one, matter)) : undefined;
		if (open) joined.set(open.id, { ...open, ...answerOf(matter) });
		else joined.set(matter.id, matter);
	}
	return [...joined.values()];
}

function answerOf({ outcomes, status, rule }: Followup): Pick<Followup, 'outcomes' | 'rule'> {
	return { outcomes, rule, ...(status && { status }) };
}

function isSamePair(a: Followup, b: Followup): boolean {
	return (
		overlap(a.target, b.target) &&
		a.outcomes.some((one) => b.outcomes.some((other) => overlap(one, other)))
	);
}

/** The number nearest before or after the word, in the target's own clause. */
function isOpen(one: Followup, { id, matter = '' }: Followup): boolean {
	const [number, word] = [offsetIn(one.id), offsetIn(id)];
	const distance = number - word - matter.length;
	return one.outcomes.length === 0 && distance >= 0 && distance <= 4;
}

function overlap(a: Quote, b: Quote): boolean {
	return a.passage === b.passage && a.start < b.end && b.start < a.end;
}

/** `jintan-2024#p3-40` stands at 40, `jintan-2024#p3-m36` at 36. */
function offsetIn(id: string): number {
	return Number(/\d+$/.exec(id)?.[0]);
}
