/** Two builds of one commit are the same to the byte, wherever and whenever they are made. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyRoot } from './support/made-root.ts';
import { dist } from './support/pages.ts';

/** Lets a program believe that it runs a year later. */
const laterClock = `
	const later = 4e10;
	globalThis.Date = class extends Date {
		constructor(...words) {
			super(...(words.length ? words : [Date.now()]));
		}
		static now() {
			return super.now() + later;
		}
	};
`;

const lines = (folder: string) =>
	readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');

test('a build in another folder, time zone, language and year has the same files', () => {
	test.setTimeout(300_000);
	const root = copyRoot('same');
	try {
		execFileSync(process.execPath, ['scripts/build.ts'], {
			cwd: root,
			stdio: 'pipe',
			env: {
				...process.env,
				TZ: 'America/Caracas',
				LC_ALL: 'tr_TR.UTF-8',
				NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(laterClock)}`,
			},
		});
		const [first, second] = [new Set(lines(dist)), new Set(lines(join(root, 'dist')))];
		expect([...second.difference(first)]).toEqual([]);
		expect([...first.difference(second)]).toEqual([]);
	} finally {
		rmSync(root, { recursive: true });
	}
});
