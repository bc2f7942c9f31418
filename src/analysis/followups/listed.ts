/** Lists in a target: 布局人工智能、合成生物、低空经济等未来产业 names three, a result may tell of one. */

const separators = /[，。；：！？]/;

/** The clause of `text` in which the character at `offset` stands. */
export function clauseAround(text: string, offset: number): string {
	const before = text.slice(0, offset).split(separators).at(-1) ?? '';
	const after = text.slice(offset).split(separators)[0] ?? '';
	return before + after;
}

/** Whether `word` is one of several things that `clause` lists, and `answer` tells of no other. */
export function isOneOfList(
	word: string,
	{ clause, answer }: { clause: string; answer: string },
): boolean {
	const items = clause.split('、').map((item) => item.replace(/等.*$/, ''));
	const others = items.filter((item) => !item.includes(word));
	return (
		items.length > others.length && others.length > 0 && !others.some((item) => tells(answer, item))
	);
}

/** Of the first and last item only the end and the head are the thing itself: 前瞻性布局|人工智能. */
function tells(answer: string, item: string): boolean {
	return answer.includes(item.slice(-4)) || answer.includes(item.slice(0, 4));
}
