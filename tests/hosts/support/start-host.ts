/** Starts a web server of this machine on a copy of the built site, as a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SiteServer } from '../../../scripts/serve/site-server.ts';
import { dist } from '../../browser/support/pages.ts';
import { findProgram } from './find-program.ts';
import { webServers, type HostName, type WebServer } from './web-servers.ts';

export interface HostOptions {
	hostName: HostName;
	/** Folder of the host in which the site lies, as it is written in addresses: `/a/b%20c/`. */
	prefix: string;
	/** Whether the host is set up as `docs/deploying.md` advises, or as it comes. */
	isRecommended: boolean;
}

export async function startHost({
	hostName,
	prefix,
	isRecommended,
}: HostOptions): Promise<SiteServer> {
	const server: WebServer = webServers[hostName];
	const program = findProgram(server);
	const work = mkdtempSync(join(tmpdir(), 'duidu-host-'));
	// Some servers read as another user.
	chmodSync(work, 0o755);
	const root = join(work, 'root');
	copySite(join(root, decodeURI(prefix)), isRecommended ? server.fileInSite : undefined);
	const port = await freePort();
	const file = join(work, 'server.conf');
	writeFileSync(file, server.configuration({ root, work, port, isRecommended }));
	const child = spawn(program, server.words(file), { stdio: ['ignore', 'ignore', 'pipe'] });
	const url = `http://127.0.0.1:${port}${prefix}`;
	await untilAnswered(url, { child, work });
	return { url, close: () => stop(child, work) };
}

/** One build for every address: the files as they were built. */
function copySite(folder: string, extra: WebServer['fileInSite']): void {
	mkdirSync(folder, { recursive: true });
	cpSync(dist, folder, { recursive: true });
	if (extra) writeFileSync(join(folder, extra.name), extra.text());
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo; // A server that listens on a port has one.
			server.close(() => resolve(port));
		});
	});
}

async function untilAnswered(
	url: string,
	{ child, work }: { child: ChildProcess; work: string },
): Promise<void> {
	let said = '';
	child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
	for (let tries = 0; tries < 100; tries++) {
		if (await fetch(url).catch(() => undefined)) return;
		if (child.exitCode !== null) break;
		await wait(100);
	}
	child.kill();
	throw new Error(`${child.spawnfile} did not start: ${said}${errorLog(work)}`);
}

function errorLog(work: string): string {
	try {
		return readFileSync(join(work, 'error.log'), 'utf8');
	} catch {
		return '';
	}
}

function stop(child: ChildProcess, work: string): Promise<void> {
	return new Promise((resolve) => {
		child.once('exit', () => {
			rmSync(work, { recursive: true, force: true });
			resolve();
		});
		child.kill();
	});
}
