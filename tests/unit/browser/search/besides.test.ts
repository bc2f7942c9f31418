import { expect, test } from 'vitest';
import { answerTo } from '../../../../src/browser/search/answer-to.ts';
import { besidesOf } from '../../../../src/browser/search/besides.ts';
import { madeSearch } from '../../search/support.ts';

test('another writing takes no passage that belongs to the answer, read or not', async () => {
	const search = await madeSearch(
		[{ passages: ['高企'] }, { passages: ['高企即高新技术企业'] }, { passages: ['高新技术企业'] }],
		[['高新技术企业', '高企']],
	);
	const state = { query: '高企', choices: {}, sort: 'relevance' } as const;
	const answered = await answerTo(search, search.parse('高企'), { choices: {}, limit: 1 });
	expect(answered.answer).toMatchObject({ total: 1, unread: 1 });
	const { others } = await besidesOf(search, state, answered);
	expect(others.map(({ text, total }) => [text, total])).toEqual([['高新技术企业', 1]]);
});
