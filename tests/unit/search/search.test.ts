import { expect, test } from 'vitest';
import { randomFrom } from '../../../scripts/bench/random-from.ts';
import { openSearch } from '../../../src/search/open-search.ts';
import { found, loaderOf, madeBundle, madeSearch } from './support.ts';

test('finds strings that cross words, numbers and punctuation, and no others', async () => {
	const search = await madeSearch([
		{ passages: ['发电量约513万千瓦时，节约用水。', '改造老旧小区12个；道路15.5公里。'] },
		{ passages: ['新建道路15公里，入选“TOP 50”。'] },
	]);
	expect(await found(search, '旧小区')).toEqual(['r0#p2']);
	expect(await found(search, '13万')).toEqual(['r0#p1']);
	expect(await found(search, '15公里')).toEqual(['r1#p1']);
	expect(await found(search, '时,节')).toEqual(['r0#p1']);
	expect(await found(search, '。')).toEqual(expect.arrayContaining(['r0#p1', 'r0#p2', 'r1#p1']));
	expect(await found(search, 'top50')).toEqual(['r1#p1']);
	expect(await found(search, '小旧区')).toEqual([]);
	expect(await found(search, '个新建')).toEqual([]);
});

test('finds what a plain search finds in an index of many chunks', async () => {
	const random = randomFrom(3);
	const signs = Array.from({ length: 500 }, (_, index) => String.fromCodePoint(0x5e02 + 7 * index));
	const text = (length: number): string =>
		Array.from({ length }, () => [...signs, '，', '5', 'G'][Math.floor(random() * 503)]).join('');
	const texts = Array.from({ length: 60 }, () => text(1500));
	const search = await madeSearch(texts.map((passage) => ({ passages: [passage] })));
	const starts = Array.from({ length: 300 }, () => Math.floor(random() * 1490));
	const queries = starts.map(
		(start, index) => texts[index % 60]?.slice(start, start + 1 + (index % 9)) ?? '',
	);
	for (const query of queries) {
		const holding = texts.flatMap((passage, index) =>
			passage.includes(query) ? [`r${index}#p1`] : [],
		);
		expect([query, (await found(search, query)).toSorted()]).toEqual([query, holding.toSorted()]);
	}
});

test('finds a single letter that only ever ends a passage', async () => {
	const search = await madeSearch([{ passages: ['全力打造新城', '谢谢大家'] }]);
	expect(await found(search, '城')).toEqual(['r0#p1']);
});

test('finds every string of a passage too long for one sheet', async () => {
	const long = Array.from({ length: 5000 }, (_, index) =>
		String.fromCodePoint(0x4e00 + index),
	).join('');
	const search = await madeSearch([{ passages: ['开头', long, '结尾'] }]);
	for (const at of [0, 1990, 1999, 2000, 2010, 2023, 2047, 2048, 3999, 4976]) {
		expect(await found(search, long.slice(at, at + 24))).toEqual(['r0#p2']);
	}
	expect(await found(search, '结尾')).toEqual(['r0#p3']);
});

test('holds a passage too long for one sheet once', async () => {
	const long = Array.from({ length: 5000 }, (_, index) => String.fromCodePoint(0x4e00 + index));
	const files = await madeBundle([{ passages: [long.join('')] }]);
	const sheets = [...files].filter(([path]) => path.startsWith('fragment/'));
	const sizes = sheets.map(([, bytes]) => bytes.length).toSorted((a, b) => b - a);
	expect(sizes.length).toBeGreaterThan(2);
	expect(sizes[0]).toBeGreaterThan(5000);
	expect(sizes[1]).toBeLessThan(100);
});

test('wants every word in one passage, then in one report', async () => {
	const search = await madeSearch([
		{ passages: ['太湖治理', '太湖风光'] },
		{ passages: ['太湖', '治理'] },
		{ passages: ['太湖'] },
	]);
	const answer = await search.search(search.parse('太湖 治理'));
	expect(answer.total).toBe(1);
	expect(answer.scattered.map(({ report }) => report.id)).toEqual(['r1']);
});

test('leaves out passages with an excluded word', async () => {
	const search = await madeSearch([{ passages: ['养老助餐', '养老'] }]);
	expect(await found(search, '养老 -助餐')).toEqual(['r0#p2']);
});

test('lists titles and headings apart from passages', async () => {
	const headings = [{ id: 'h1', text: '一、生态文明', passage: 1 }];
	const search = await madeSearch([{ title: '金坛区报告', headings, passages: ['绿水青山'] }]);
	const [title] = (await search.search(search.parse('金坛'))).found;
	expect(title?.titles.map(({ text }) => text)).toEqual(['金坛区报告']);
	const answer = await search.search(search.parse('生态'));
	expect(answer.found[0]?.headings.map(({ text }) => text)).toEqual(['一、生态文明']);
	expect(answer.total).toBe(0);
});

test('puts a passage that the query heads before one that mentions it', async () => {
	const mention = '厂中厂整治';
	const headed = { text: '拆除违建，消除隐患，处置厂中厂。', headings: ['厂中厂'] };
	const search = await madeSearch([{ passages: [mention, headed] }]);
	expect(await found(search, '厂中厂')).toEqual(['r0#p2', 'r0#p1']);
});

test('puts the passage first of which the query is the larger part', async () => {
	const search = await madeSearch([
		{ passages: ['处置厂中厂并消除隐患'] },
		{ passages: ['厂中厂整治'] },
	]);
	expect(await found(search, '厂中厂')).toEqual(['r1#p1', 'r0#p1']);
});

test('says how many reports it left unread', async () => {
	const reports = Array.from({ length: 5 }, () => ({ passages: ['发展'] }));
	const search = await madeSearch(reports);
	const answer = await search.search(search.parse('发展'), { limit: 3 });
	expect(answer).toMatchObject({ total: 3, unread: 2 });
});

test('does not answer when a part of the index does not arrive, and does when it is there again', async () => {
	const files = await madeBundle([{ passages: ['发展'] }]);
	const load = loaderOf(files);
	let isDown = true;
	const search = await openSearch((name) =>
		isDown && name.startsWith('index/') ? Promise.reject(new Error('down')) : load(name),
	);
	await expect(found(search, '发展')).rejects.toThrow('down');
	isDown = false;
	expect(await found(search, '发展')).toEqual(['r0#p1']);
});

test('the same reports make the same files', async () => {
	const reports = [{ passages: ['推进重大项目'] }, { passages: ['保持定力'] }];
	expect(await madeBundle(reports)).toEqual(await madeBundle(reports));
});
