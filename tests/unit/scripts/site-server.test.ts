import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { serve, type SiteServer } from '../../../scripts/serve/site-server.ts';
import { headerPolicy } from '../../../src/site/security/content-policy.ts';

let server: SiteServer;
afterEach(() => server.close());

/** Serves a small site and returns what asks it for a path of the host. */
async function site(prefix = '/') {
	const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
	mkdirSync(join(folder, 'reports'));
	writeFileSync(join(folder, 'index.html'), '首页');
	writeFileSync(join(folder, 'reports', 'index.html'), '报告');
	writeFileSync(join(folder, '报告.txt'), '全文');
	writeFileSync(join(folder, '404.html'), '没有这一页');
	mkdirSync(join(folder, '_astro'));
	writeFileSync(join(folder, '_astro', 'site.DTLa1bHq.css'), '');
	writeFileSync(join(folder, 'reports', '404.html'), '没有这一份报告');
	server = await serve({ folder, host: '127.0.0.1', port: 0, prefix });
	return (path: string) => fetch(new URL(path, server.url), { redirect: 'manual' });
}

test('shows the page of a folder', async () => {
	const get = await site();
	expect(await (await get('/')).text()).toBe('首页');
	expect(await (await get('/reports/?q=1')).text()).toBe('报告');
});

test('leads to the slash, below which relative links are right, and keeps the query', async () => {
	const { status, headers } = await (await site())('/reports?q=a/b');
	expect([status, headers.get('location')]).toEqual([301, '/reports/?q=a/b']);
});

test('answers an unknown address with the 404 page and its status', async () => {
	const answer = await (await site())('/a/b/c/');
	expect([answer.status, await answer.text()]).toEqual([404, '没有这一页']);
});

test('answers with the nearest 404 page, and never with one above the site', async () => {
	const get = await site();
	expect(await (await get('/reports/a/b/')).text()).toBe('没有这一份报告');
	expect(await (await get('/reportsx/a/')).text()).toBe('没有这一页');
	const answer = await getRaw('/x/%2e%2e/%2e%2e/reports/../y');
	expect(answer.statusCode).toBe(404);
});

test('declares the charset of text', async () => {
	const answer = await (await site())('/%E6%8A%A5%E5%91%8A.txt');
	expect(answer.headers.get('content-type')).toBe('text/plain;charset=utf-8');
	expect(await answer.text()).toBe('全文');
});

test('serves below a prefix, and nothing beside it', async () => {
	const get = await site('/a/b%20c/');
	expect(server.url).toMatch(/:\d+\/a\/b%20c\/$/);
	expect(await (await get('/a/b%20c/reports/')).text()).toBe('报告');
	expect((await get('/a/b%20c/reports')).headers.get('location')).toBe('/a/b%20c/reports/');
	expect((await get('/reports/')).status).toBe(404);
});

/** Asks for a path as it stands, where `fetch` would tidy it first. */
function getRaw(path: string): Promise<IncomingMessage> {
	const { hostname, port } = new URL(server.url);
	return new Promise((resolve) => {
		request({ hostname, port, path }, resolve).end();
	});
}

test.each(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/%'])(
	'answers %s with 404',
	async (path) => {
		await site();
		expect((await getRaw(path)).statusCode).toBe(404);
	},
);

test('never leads to another host', async () => {
	await site();
	expect((await getRaw('//reports')).headers.location).toBeUndefined();
});

test('says what to do where nothing is built, or the port is taken', async () => {
	await site();
	const port = Number(new URL(server.url).port);
	const host = '127.0.0.1';
	const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
	await expect(serve({ folder, host, port })).rejects.toThrow('请先运行 npm run build');
	writeFileSync(join(folder, 'index.html'), '');
	await expect(serve({ folder, host, port })).rejects.toThrow(`端口 ${port} 已被占用`);
});

test('sends the headers of the site with pages, and with the page for unknown addresses', async () => {
	const get = await site();
	for (const path of ['/', '/no/such/page/']) {
		const { headers } = await get(path);
		expect(headers.get('content-security-policy')).toBe(headerPolicy);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
	}
});

test('lets files that are named by their content be kept, and no others', async () => {
	const get = await site('/a/');
	const kept = async (path: string) => (await get(path)).headers.get('cache-control');
	expect(await kept('/a/_astro/site.DTLa1bHq.css')).toContain('immutable');
	expect(await kept('/a/reports/')).toBe('no-cache');
});
