/** Reads `indicators.yaml`, and tells the editor what in it cannot be. */
import { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { vocabularyFileSchema } from './contract.ts';
import { buildVocabulary, vocabularyMistakes, type Vocabulary } from './vocabulary.ts';

export type VocabularyReading =
	{ vocabulary: Vocabulary; mistakes: [] } | { vocabulary: undefined; mistakes: string[] };

export function readVocabulary(yaml: string): VocabularyReading {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines });
	if (document.errors.length) {
		return failed(
			document.errors.map(({ pos }) => {
				const { line, col } = lines.linePos(pos[0]);
				return `${line}:${col - 1} 这里不是合法的 YAML，请检查缩进、逗号和引号。`;
			}),
		);
	}
	const parsed = vocabularyFileSchema.safeParse(document.toJS());
	if (!parsed.success) return failed([fieldMistakes(parsed.error)]);
	const mistakes = vocabularyMistakes(parsed.data);
	return mistakes.length
		? failed(mistakes)
		: { vocabulary: buildVocabulary(parsed.data), mistakes: [] };
}

function failed(mistakes: string[]): VocabularyReading {
	return { vocabulary: undefined, mistakes };
}

function fieldMistakes(error: z.ZodError): string {
	const fields = error.issues.map(({ path }) => path.join('.')).join('、');
	return `这些字段缺少、多余或类型不对：${fields}。请对照 indicators.README.md 改正。`;
}
