/** What the conversion chose where a Simplified character has several Traditional forms. */
import type { WordConverter } from './converter.ts';
import type { ConvertedWord } from './word-converter.ts';

/** A word in which a form was chosen: 银发 for 髮. */
export interface ChoiceContext {
	word: string;
	count: number;
	/** Id of the first passage in which it stands. */
	passage: string;
}

export interface ChosenForm {
	form: string;
	count: number;
	contexts: ChoiceContext[];
}

export interface AmbiguousCharacter {
	character: string;
	count: number;
	forms: ChosenForm[];
}

/** A passage as far as it matters here. */
export interface ConvertedPassage {
	id: string;
	text: string;
}

/**
 * Every character of `passages` that has several forms, with the form chosen in each context,
 * the most frequent first: 发 → 發 (开发, 发展 …), 髮 (银发).
 */
export function listAmbiguous(
	passages: Iterable<ConvertedPassage>,
	{ words, forms }: WordConverter,
): AmbiguousCharacter[] {
	const choices = new Map<string, Choice>();
	for (const { id, text } of passages) {
		for (const word of words(text)) {
			for (const choice of choicesOf(word, text, forms)) {
				const key = `${choice.character}${choice.form}${choice.word}`;
				const known = choices.get(key) ?? { ...choice, count: 0, passage: id };
				choices.set(key, { ...known, count: known.count + 1 });
			}
		}
	}
	return groupChoices([...choices.values()]);
}

interface Choice extends ChoiceContext {
	character: string;
	form: string;
}

function choicesOf(
	{ offset, hans, form }: ConvertedWord,
	text: string,
	forms: WordConverter['forms'],
): Omit<Choice, 'count' | 'passage'>[] {
	const written = Array.from(form);
	return Array.from(hans).flatMap((character, index) => {
		if ((forms.get(character)?.size ?? 0) < 2) return [];
		const word = hans === character ? withNeighbours(text, offset, character) : hans;
		return { character, form: written[index] ?? character, word };
	});
}

/** A character that is a word by itself says little alone: 湟里河, not 里. */
function withNeighbours(text: string, offset: number, character: string): string {
	const [before = ''] = /\p{Script=Han}$/u.exec(text.slice(Math.max(0, offset - 2), offset)) ?? [];
	const end = offset + character.length;
	const [after = ''] = /^\p{Script=Han}/u.exec(text.slice(end, end + 2)) ?? [];
	return before + character + after;
}

function groupChoices(choices: readonly Choice[]): AmbiguousCharacter[] {
	const byCharacter = Map.groupBy(choices, ({ character }) => character);
	const characters = Array.from(byCharacter, ([character, chosen]) => ({
		character,
		count: total(chosen),
		forms: groupForms(chosen),
	}));
	return characters.sort((a, b) => byCountThenText(a, b, 'character'));
}

function groupForms(choices: readonly Choice[]): ChosenForm[] {
	const byForm = Map.groupBy(choices, ({ form }) => form);
	const forms = Array.from(byForm, ([form, chosen]) => ({
		form,
		count: total(chosen),
		contexts: chosen
			.map(({ word, count, passage }) => ({ word, count, passage }))
			.sort((a, b) => byCountThenText(a, b, 'word')),
	}));
	return forms.sort((a, b) => byCountThenText(a, b, 'form'));
}

function total(choices: readonly Choice[]): number {
	return choices.reduce((sum, { count }) => sum + count, 0);
}

/** The most frequent first; by code point where they tie, so that builds agree. */
function byCountThenText<K extends string>(
	a: Record<K, string> & { count: number },
	b: Record<K, string> & { count: number },
	key: K,
): number {
	return b.count - a.count || (a[key] < b[key] ? -1 : 1);
}
