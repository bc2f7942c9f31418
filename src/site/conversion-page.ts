/** The table of the conversion page: each character with several forms, and where each was chosen. */
import type { AmbiguousCharacter, ChosenForm } from '../script/ambiguous.ts';
import { formatNumber } from './formats.ts';
import type { PageContext } from './page-context.ts';

export interface ContextLink {
	word: string;
	href: string;
}

export interface FormRow {
	form: string;
	count: string;
	/** The words in which it was chosen, each with the first passage that has it. */
	contexts: ContextLink[];
	/** More of them, to be unfolded. */
	further: ContextLink[];
}

export interface CharacterRow {
	character: string;
	forms: FormRow[];
}

const shownAtOnce = 12;
// A page must not grow with the number of reports: the rarest words of a large corpus are left out.
const shownAtMost = 400;

export function characterRows(
	characters: readonly AmbiguousCharacter[],
	{ href }: PageContext,
): CharacterRow[] {
	return characters.map(({ character, forms }) => ({
		character,
		forms: forms.map((form) => formRow(form, href)),
	}));
}

function formRow({ form, count, contexts }: ChosenForm, href: PageContext['href']): FormRow {
	const links = contexts.slice(0, shownAtMost).map(({ word, passage }) => {
		return { word, href: href(`/reports/${passage.replace('#', '/#')}`) };
	});
	return {
		form,
		count: formatNumber(count),
		contexts: links.slice(0, shownAtOnce),
		further: links.slice(shownAtOnce),
	};
}
