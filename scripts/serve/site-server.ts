/** A plain static server: what a host does with the folder that sends the headers of the site. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import sirv from 'sirv';
import { textTypes } from '../../src/site/security/media-types.ts';
import { cacheControl, hashedFiles, siteHeaders } from '../../src/site/security/site-headers.ts';

export interface SiteServer {
	/** Address of the home page, `http://localhost:4321/`. */
	url: string;
	close(): Promise<void>;
}

interface ServeOptions {
	folder: string;
	host: string;
	/** 0 takes any free port. */
	port: number;
	/** Folder of the host below which the site appears, as it is written in addresses: `/a/b%20c/`. */
	prefix?: string;
}

export async function serve({
	folder,
	host,
	port,
	prefix = '/',
}: ServeOptions): Promise<SiteServer> {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`${folder} 里没有网站，请先运行 npm run build。`);
	}
	const server = createServer(siteHandler(folder, prefix));
	await listen(server, host, port);
	const { port: taken } = server.address() as AddressInfo; // A server that listens on a port has one.
	return {
		url: `http://${host}:${taken}${prefix}`,
		close: () => close(server),
	};
}

const hashedPath = new RegExp(hashedFiles.pattern);

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function siteHandler(folder: string, prefix: string): Handler {
	// `dev` reads the folder at every request, so that a new build shows.
	const files = sirv(folder, { dev: true, dotfiles: true, setHeaders: describe });
	const below = prefix.slice(0, -1);
	return (request, response) => {
		const address = request.url ?? '/';
		const [path = '/', query] = address.slice(below.length).split('?', 2);
		if (!address.startsWith(prefix)) notFound(folder, '/', response);
		else if (isFolderWithoutSlash(folder, path)) {
			redirect(response, `${below}${path}/${query === undefined ? '' : `?${query}`}`);
		} else {
			request.url = address.slice(below.length);
			files(request, response, () => notFound(folder, path, response));
		}
	};
}

/** What a well-set host sends; Chinese text without a declared charset is guessed at, and often wrong. */
function describe(response: ServerResponse, path: string): void {
	const type = textTypes[extname(path).slice(1)];
	if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
	const isHashed = hashedPath.test(path.replaceAll(sep, '/'));
	response.setHeader('Cache-Control', isHashed ? cacheControl.hashed : cacheControl.other);
	response.setHeaders(new Map(Object.entries(siteHeaders)));
}

/** Relative links are right only below the slash: `/reports` leads to `/reports/`. */
function isFolderWithoutSlash(folder: string, path: string): boolean {
	if (path.endsWith('/') || path.startsWith('//')) return false;
	try {
		return statSync(join(folder, decodeURIComponent(path))).isDirectory();
	} catch {
		return false;
	}
}

function redirect(response: ServerResponse, location: string): void {
	response.writeHead(301, { Location: location }).end();
}

/** Answers with the nearest `404.html`: that of `/hant/` for whatever is missing below it. */
function notFound(folder: string, path: string, response: ServerResponse): void {
	const parts = path.split('/').slice(1, -1);
	const above = parts.map((_, depth) => parts.slice(0, parts.length - depth).join('/'));
	const pages = [...above, ''].filter(isPlain).map((place) => join(folder, place, '404.html'));
	const page = pages.find((file) => existsSync(file));
	response.writeHead(404, { ...siteHeaders, 'Content-Type': 'text/html;charset=utf-8' });
	response.end(page ? readFileSync(page) : 'Not found');
}

/** Whether a folder is written as the site writes its own, without a way up or out of it. */
function isPlain(place: string): boolean {
	return /^[\w/-]*$/.test(place);
}

function listen(server: Server, host: string, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const isTaken = error.code === 'EADDRINUSE';
			reject(isTaken ? new Error(`端口 ${port} 已被占用，请用 PORT 指定另一个。`) : error);
		});
		server.listen(port, host, resolve);
	});
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
