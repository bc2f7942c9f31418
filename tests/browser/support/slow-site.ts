/** A site as a slow line brings it: pages come in pieces, and what is there already is drawn. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { SiteServer } from '../../../scripts/serve/site-server.ts';

/** Pieces of a page, and milliseconds between them: enough for the browser to draw each. */
const pieces = 16;
const pause = 40;

/** Stands before the site that `whole` serves. */
export async function serveSlowly(whole: SiteServer): Promise<SiteServer> {
	const server = createServer((request, response) => void answer(whole, request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo; // A server that listens on a port has one.
	return {
		url: `http://127.0.0.1:${port}/`,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

async function answer(
	whole: SiteServer,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const found = await fetch(new URL(request.url ?? '/', whole.url));
	const type = found.headers.get('Content-Type') ?? '';
	const body = Buffer.from(await found.arrayBuffer());
	response.writeHead(found.status, { 'Content-Type': type });
	for (const piece of type.startsWith('text/html') ? cut(body) : [body]) {
		response.write(piece);
		await setTimeout(pause);
	}
	response.end();
}

/** Small pieces first: at the head of a page most is set beside each other. */
function cut(page: Buffer): Buffer[] {
	const ends = Array.from({ length: pieces }, (_, index) => {
		return Math.round(page.length * ((index + 1) / pieces) ** 2);
	});
	return ends.map((end, index) => page.subarray(ends[index - 1] ?? 0, end));
}
