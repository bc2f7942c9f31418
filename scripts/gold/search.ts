/**
 * Measures search against hand-made labels, on the built site:
 * `node scripts/gold/search.ts [--gold ../shared/gold] [--site dist]`. Prints nDCG@5 for each query, and
 * each passage of grade 3 that an exact query does not list.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { passageSchema, type Passage } from '../../src/corpus/contract.ts';
import { openSearch } from '../../src/search/open-search.ts';
import { ndcg } from './ndcg.ts';

const { values } = parseArgs({
	options: {
		gold: { type: 'string', default: '../shared/gold' },
		site: { type: 'string', default: 'dist' },
	},
});

const labelSchema = z.object({
	id: z.string(),
	q: z.string(),
	kind: z.string(),
	relevant: z.array(
		z.object({
			file: z.string(),
			line: z.int(),
			endLine: z.int().optional(),
			grade: z.int(),
		}),
	),
});
type Label = z.infer<typeof labelSchema>;

const labels = readFileSync(join(values.gold, 'queries.jsonl'), 'utf8')
	.split('\n')
	.filter(Boolean)
	.map((row) => labelSchema.parse(JSON.parse(row)));
const passages = z
	.array(z.object(passageSchema.shape))
	.parse(JSON.parse(readFileSync(join(values.site, 'data', 'passages.json'), 'utf8')));
const bundle = join(values.site, 'pagefind', 'hans');
const searching = await openSearch((name) => Promise.resolve(readFileSync(join(bundle, name))));

const scores = new Map<string, number[]>();
for (const label of labels) {
	const grades = gradesOf(label);
	const listed = await listedFor(label.q);
	const score = ndcg(listed, grades, 5);
	scores.set(label.kind, [...(scores.get(label.kind) ?? []), score]);
	const missed = [...grades].filter(([id, grade]) => grade === 3 && !listed.includes(id));
	console.log(
		`${label.id}\t${label.kind}\t${label.q}\t${score.toFixed(3)}\t${listed.length} listed`,
		missed.length ? `missed ${missed.map(([id]) => id).join(' ')}` : '',
	);
}
for (const [kind, all] of scores) console.log(`${kind}\t${mean(all).toFixed(3)}`);
console.log(`all\t${mean([...scores.values()].flat()).toFixed(3)}`);

/** Ids of passages in the order in which a reader meets them. */
async function listedFor(typed: string): Promise<string[]> {
	const query = searching.parse(typed);
	const variants = await searching.variants(query);
	const queries = [query, ...variants.map((variant) => variant.query)];
	const answers = await Promise.all(queries.map((each) => searching.search(each)));
	const reports = answers.flatMap(({ found, scattered }) => [...found, ...scattered]);
	const ids = reports.flatMap(({ report, passages: hits }) =>
		hits.map(({ passage }) => `${report.id}#p${passage.number}`),
	);
	return [...new Set(ids)];
}

/** Passage id → the best grade of the lines that it was read from. */
function gradesOf({ relevant }: Label): Map<string, number> {
	const grades = new Map<string, number>();
	for (const { file, line, endLine = line, grade } of relevant) {
		for (const { id } of passages.filter((passage) =>
			coversLine(passage, { file, line, endLine }),
		)) {
			grades.set(id, Math.max(grade, grades.get(id) ?? 0));
		}
	}
	return grades;
}

function coversLine(
	{ source }: Passage,
	{ file, line, endLine }: { file: string; line: number; endLine: number },
): boolean {
	return source.some(
		(span) => span.file.startsWith(file) && span.line >= line && span.endLine <= endLine,
	);
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
