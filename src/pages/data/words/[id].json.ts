/** `data/words/<report>.json`: the words of one report, for laying two reports side by side. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { countContentWords, createPhraseTagger } from '../../../analysis/phrases/content-words.ts';
import type { ReportText } from '../../../corpus/report-file.ts';
import type { Tagger } from '../../../analysis/phrases/tagger.ts';
import { converters } from '../../../site/converters.ts';
import { wordsFile } from '../../../site/data/words-file.ts';
import { loadPhrases } from '../../../site/phrases/load-phrases.ts';

export const getStaticPaths = (async () => {
	const { texts, phrases } = await loadPhrases();
	const tagger = createPhraseTagger(phrases);
	return texts.map((text) => ({ params: { id: text.report.id }, props: { text, tagger } }));
}) satisfies GetStaticPaths;

interface Props {
	text: ReportText;
	tagger: Tagger;
}

export const GET: APIRoute<Props> = ({ props: { text, tagger } }) => {
	const { hant } = converters;
	return Response.json(
		wordsFile(text.report.id, countContentWords(text.passages, tagger), { hant }),
	);
};
