import { expect, test } from 'vitest';
import { loadDictionary } from '../../../src/script/dictionary-files.ts';
import { readDictionary } from '../../../src/script/dictionary.ts';

/** A dictionary file with one line an entry: 钟经开 鐘經開. */
function read(...entries: string[]) {
	const lines = entries.map((entry) => {
		const [hans, hant] = entry.split(' ');
		return `- { hans: ${hans}, hant: ${hant}, why: 试 }`;
	});
	return readDictionary([{ file: 'words.yaml', text: lines.join('\n') }]);
}

test('the dictionary of the site has no problem', () => {
	expect(loadDictionary()).toContainEqual({
		hans: '钟经开',
		hant: '鐘經開',
		why: '常州钟楼经济开发区的简称，钟楼之钟',
	});
});

test('reads sound entries in order of pinyin', () => {
	const { entries, problems } = read('瞄准 瞄準', '钟经开 鐘經開');
	expect(entries.map(({ hant }) => hant)).toEqual(['瞄準', '鐘經開']);
	expect(problems).toEqual([]);
});

test.each([
	['钟经开 鐘樓經開', 'conversion-length', '“钟经开”有 3 个字，“鐘樓經開”有 4 个字。'],
	['信息 資訊', 'conversion-rewords', '“資訊”不是“信息”的繁体写法。'],
	['鐘经开 鐘經開', 'conversion-not-simplified', 'hans“鐘经开”里有繁体字“鐘”。'],
])('refuses %s as %s', (entry, rule, message) => {
	const { entries, problems } = read(entry);
	expect(entries).toEqual([]);
	expect(problems).toMatchObject([{ rule, message, source: { file: 'words.yaml', line: 1 } }]);
});

test('takes a form that the library knows for the character, also where none leads back', () => {
	expect(read('了解 瞭解', '答复 答覆').problems.map(({ rule }) => rule)).toEqual([
		'conversion-order',
	]);
});

test('takes a character that Simplified text uses too, such as 乾 of 乾坤', () => {
	expect(read('乾坤湾 乾坤灣').problems).toEqual([]);
});

test('names the place where a word was written before', () => {
	const text = '- { hans: 里耶, hant: 里耶, why: 试 }';
	const { entries, problems } = readDictionary([
		{ file: 'names.yaml', text },
		{ file: 'words.yaml', text },
	]);
	expect(entries).toHaveLength(1);
	expect(problems).toMatchObject([
		{
			rule: 'conversion-duplicate',
			message: '“里耶”已经写在 names.yaml 第 1 行。',
			source: { file: 'words.yaml' },
		},
	]);
});

test('tells where an entry belongs', () => {
	expect(read('钟经开 鐘經開', '瞄准 瞄準').problems).toMatchObject([
		{
			rule: 'conversion-order',
			message: '“瞄准”按拼音应排在“钟经开”之前。',
			source: { line: 2, column: 2 },
		},
	]);
});

test('asks for what an entry lacks', () => {
	const { problems } = readDictionary([{ file: 'words.yaml', text: '- hans: 里耶\n  hant: 里耶' }]);
	expect(problems).toMatchObject([{ message: '请写 why：为什么这样写。' }]);
});

test('says that a file holds a list', () => {
	const { problems } = readDictionary([{ file: 'words.yaml', text: 'hans: 里耶' }]);
	expect(problems).toMatchObject([{ message: '词典应是一列条目，每条以“- hans:”开头。' }]);
});

test('an empty file is a dictionary without entries', () => {
	const empty = readDictionary([{ file: 'words.yaml', text: '# 词语\n' }]);
	expect(empty).toEqual({ entries: [], problems: [] });
});
