/** Makes the vocabulary of series ready to be matched, and says what is wrong with it. */
import type { Indicator, SeriesEntry, VocabularyFile } from './contract.ts';
import { anyOf, plainWording } from './wording.ts';

/** A series with its patterns. */
export interface Series extends Indicator {
	/** Each has to be found in a metric. */
	words: readonly RegExp[];
	/** What a metric may hold besides. */
	may: RegExp;
	/** The same for a running total, whose words of novelty mean nothing: 新认定高企，累计31家. */
	mayInTotal: RegExp;
}

export interface Vocabulary {
	series: readonly Series[];
	byId: ReadonlyMap<string, Series>;
	plain: (metric: string) => string;
	/** Words that make a count one of the year's: 新增, 审核通过. */
	newness: RegExp;
	units: VocabularyFile['units'];
}

export function buildVocabulary(file: VocabularyFile): Vocabulary {
	const series = file.series.flatMap(withGrowth).map((entry) => compile(entry, file));
	return {
		series,
		byId: new Map(series.map((one) => [one.id, one])),
		plain: plainWording(file.aliases),
		newness: anyOf(file.groups['new'] ?? []),
		units: file.units,
	};
}

/** A series and, where it is asked for, the one of its growth: 地区生产总值, 地区生产总值增速. */
function withGrowth(entry: SeriesEntry): SeriesEntry[] {
	const { id, growth, unlike } = entry;
	if (growth === undefined) return [entry];
	const growthId = `${id}-growth`;
	return [
		{ ...entry, unlike: [...unlike, growthId] },
		{ ...entry, id: growthId, name: growth, unit: '%', measure: 'growth', unlike: [id] },
	];
}

function compile(entry: SeriesEntry, { groups, neutral }: VocabularyFile): Series {
	const expand = (word: string) => wordsOf(word, groups);
	const { id, name, theme, unit, measure, kind, unlike } = entry;
	const may = [...entry.may.flatMap(expand), ...neutral];
	return {
		...{ id, name, theme, unit, measure, unlike },
		...(kind && { kind }),
		words: entry.words.map((word) => anyOf(expand(word))),
		may: anyOf(may),
		mayInTotal: anyOf([...may, ...expand('@new')]),
	};
}

function wordsOf(word: string, groups: VocabularyFile['groups']): string[] {
	return word
		.split('|')
		.flatMap((part) => (part.startsWith('@') ? (groups[part.slice(1)] ?? []) : [part]));
}

/** In Chinese, for the editor: what in the file cannot be. */
export function vocabularyMistakes({ series, groups, units }: VocabularyFile): string[] {
	const ids = series.flatMap(withGrowth).map(({ id }) => id);
	const known = new Set(ids);
	const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
	return [
		...repeated.map((id) => `指标 ${id} 出现了两次，请改掉其中一个的 id。`),
		...series.flatMap(({ id, words, may, unlike }) => [
			...[...words, ...may]
				.flatMap((word) => word.split('|'))
				.filter((word) => word.startsWith('@') && !groups[word.slice(1)])
				.map((word) => `指标 ${id} 用了没有定义的词组 ${word}，请在 groups 里添加。`),
			...unlike
				.filter((other) => !known.has(other))
				.map((other) => `指标 ${id} 的 unlike 写了 ${other}，但没有这个指标。`),
		]),
		...Object.entries(units).flatMap(([unit, others]) =>
			unit in others ? [`单位“${unit}”不必写在它自己的换算里。`] : [],
		),
	];
}
