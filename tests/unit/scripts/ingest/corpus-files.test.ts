import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diffContent, readCorpus, writeContent } from '../../../../scripts/ingest/corpus-files.ts';

const text = `金坛区政府工作报告\n\n一、2023年工作回顾\n\n过去一年，全区上下坚持稳中求进，较好完成了各项目标任务，经济社会保持平稳健康发展。\n`;
const entry = `- id: jintan-2023
  file: a.txt
  place: jintan
  kind: government-work-report
  reviews: [2023]
  plans: [2024]
`;

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'duidu-corpus-'));
	mkdirSync(join(root, 'seeds'));
	mkdirSync(join(root, 'src/content'), { recursive: true });
	cpSync('src/content/places.yaml', join(root, 'src/content/places.yaml'));
	writeFileSync(join(root, 'seeds/a.txt'), text);
	writeFileSync(join(root, 'seeds/catalog.yaml'), entry);
});

afterEach(() => rmSync(root, { recursive: true }));

function problemsAt(): string[] {
	return readCorpus(root).problems.map(
		({ rule, source }) => `${source.file}:${source.line} ${rule}`,
	);
}

test('reads the sources of the catalog', () => {
	const { files, problems } = readCorpus(root);
	expect(problems).toEqual([]);
	expect([...files.keys()]).toEqual([
		'src/content/reports/jintan-2023.md',
		'src/content/coverage/jintan-2023.json',
	]);
});

test('a file without an entry stops the build and prints the entry to paste', () => {
	writeFileSync(join(root, 'seeds/catalog.yaml'), '');
	const { problems } = readCorpus(root);
	expect(problems.map(({ rule, level }) => [rule, level])).toEqual([
		['file-without-entry', 'error'],
	]);
	expect(problems[0]?.hint).toContain('id: jintan-2023');
	expect(problems[0]?.hint).toMatch(/place: jintan\n.*\n\s+reviews:\n\s+- 2023/);
});

test('an entry without a file is named by its line', () => {
	writeFileSync(join(root, 'seeds/catalog.yaml'), `# note\n${entry.replace('a.txt', 'b.txt')}`);
	expect(problemsAt()).toEqual([
		'seeds/catalog.yaml:2 catalog-missing-file',
		'seeds/a.txt:1 file-without-entry',
	]);
});

test('two entries with one id are named', () => {
	writeFileSync(join(root, 'seeds/b.txt'), text);
	writeFileSync(join(root, 'seeds/catalog.yaml'), entry + entry.replace('a.txt', 'b.txt'));
	expect(problemsAt()).toEqual(['seeds/catalog.yaml:7 catalog-duplicate-id']);
});

test('an unknown place is named', () => {
	writeFileSync(join(root, 'seeds/catalog.yaml'), entry.replace('place: jintan', 'place: nowhere'));
	expect(problemsAt()).toEqual(['seeds/catalog.yaml:1 catalog-unknown-place']);
});

test('passes over folders and what systems leave behind', () => {
	mkdirSync(join(root, 'seeds/old'));
	for (const name of ['Thumbs.db', '.DS_Store', 'a.txt~'])
		writeFileSync(join(root, 'seeds', name), 'x');
	expect(problemsAt()).toEqual([]);
});

test('writes what it read, sees what has changed, and removes what is left over', () => {
	const { files } = readCorpus(root);
	writeContent(root, files);
	expect(diffContent(root, files)).toEqual([]);
	const path = join(root, 'src/content/reports/jintan-2023.md');
	writeFileSync(path, `${readFileSync(path, 'utf8')}x`);
	writeFileSync(join(root, 'src/content/reports/gone.md'), '');
	expect(diffContent(root, files)).toEqual([
		'src/content/reports/jintan-2023.md',
		'src/content/reports/gone.md',
	]);
	writeContent(root, files);
	expect(existsSync(join(root, 'src/content/reports/gone.md'))).toBe(false);
});

test('places that lie in each other stop the build', () => {
	const path = join(root, 'src/content/places.yaml');
	const circle = '- { id: jintan, name: 金坛区, short: 金坛, kind: district, parent: jintan }\n';
	writeFileSync(path, circle);
	expect(problemsAt()).toEqual(['src/content/places.yaml:1 place-circle']);
});
