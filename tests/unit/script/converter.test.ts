import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createConverter, createWordConverter } from '../../../src/script/converter.ts';

const toHant = createConverter('hant');

/** Lines `简体 繁體` of phrases that reports of all provinces use. */
const phrases = readFileSync(join(import.meta.dirname, 'phrases.txt'), 'utf8')
	.trim()
	.split('\n')
	.map((line) => line.split(' '));

const sources = readdirSync('seeds').filter((name) => name.endsWith('.txt'));

test('every phrase of the list converts as written there', () => {
	const wrong = phrases.filter(([hans = '', hant]) => toHant(hans) !== hant);
	expect(wrong.map(([hans = '', hant]) => `${hans}: ${toHant(hans)}, not ${hant}`)).toEqual([]);
});

test.each([
	['功在不舍“强”护发展', '功在不捨「強」護發展'],
	['新引进外资上市制造业企业2家', '新引進外資上市製造業企業2家'],
	['形成人人参与的新征程', '形成人人參與的新征程'],
	['集中签约民生发展项目', '集中簽約民生發展項目'],
	['资金发放到户，第一出口大市', '資金發放到戶，第一出口大市'],
	['服务大局促发展', '服務大局促發展'],
])('keeps the words of %s apart', (hans, hant) => {
	expect(toHant(hans)).toBe(hant);
});

test.each([
	['银发经济', '銀髮經濟'],
	['理发店', '理髮店'],
	['牛肉面条', '牛肉麵條'],
	['手表', '手錶'],
	['抽签', '抽籤'],
	['台风', '颱風'],
	['皇后', '皇后'],
])('keeps the special form in %s', (hans, hant) => {
	expect(toHant(hans)).toBe(hant);
});

test('changes characters, never vocabulary', () => {
	expect(toHant('信息网络视频软件质量')).toBe('信息網絡視頻軟件質量');
});

test('turns quotes by identity, so that one may close in the next paragraph', () => {
	expect(toHant('园区更新升级行”动”“人才‘双创’”')).toBe('園區更新升級行」動」「人才『雙創』」');
});

test('leaves digits, Latin, white space and other marks as they are', () => {
	const text = '1-12月 PM2.5：3.5%；《条例》——（QFLP）\u00a0×2\n';
	expect(toHant(text)).toBe('1-12月 PM2.5：3.5%；《條例》——（QFLP）\u00a0×2\n');
});

test('keeps a character whose twin would take two UTF-16 units', () => {
	expect(toHant('㓆')).toBe('㓆');
});

test('keeps characters outside the BMP whole', () => {
	expect(toHant('𠮷野发展')).toBe('𠮷野發展');
});

test.each(sources)('keeps every offset of %s', (name) => {
	const text = readFileSync(join('seeds', name), 'utf8');
	const converted = toHant(text);
	expect(converted).toHaveLength(text.length);
	expect(converted.replace(/[\p{Script=Han}「」]/gu, '')).toBe(
		text.replace(/[\p{Script=Han}“”]/gu, ''),
	);
});

test('returns Simplified as it is', () => {
	expect(createConverter('hans')('“发展”')).toBe('“发展”');
});

test('an entry of our own comes before those of the library', () => {
	const convert = createConverter('hant', [{ hans: '头发', hant: '頭發', why: '试' }]);
	expect(convert('头发与毛发')).toBe('頭發與毛髮');
});

test('throws when an entry changes the length', () => {
	const convert = createConverter('hant', [{ hans: '钟经开', hant: '鐘樓經開', why: '试' }]);
	expect(() => convert('钟经开')).toThrow('Expected 3 UTF-16 units, got 4: 鐘樓經開');
});

test('the words of a text and what stands between them make the whole text', () => {
	const text = '钟楼区“保护发展”，增长4.5%。';
	const words = [...createWordConverter('hant').words(text)];
	expect(words.map(({ hans }) => hans).join('')).toBe(text);
	expect(words.every(({ offset, hans }) => text.startsWith(hans, offset))).toBe(true);
	expect(words).toContainEqual({ offset: 4, hans: '保护', form: '保護' });
});
