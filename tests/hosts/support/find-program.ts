/** Finds a web server or a browser on this machine, or on a Debian machine as root installs it. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages } from '../../browser/support/install-packages.ts';
import type { WebServer } from './web-servers.ts';

// Servers stand where only root's PATH leads.
const folders = [...(process.env['PATH']?.split(delimiter) ?? []), '/usr/sbin', '/usr/local/sbin'];

/** The path of the program; a machine without it is told what to do. */
export function findProgram({
	program,
	debianPackage,
}: Pick<WebServer, 'program' | 'debianPackage'>): string {
	const find = (): string | undefined => {
		return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
	};
	if (!find()) installPackages([debianPackage]);
	const path = find();
	if (!path) {
		throw new Error(
			`没有找到 ${program}：请先安装它，再运行 npm run test:hosts。Found no ${program}: install it first.`,
		);
	}
	return path;
}
