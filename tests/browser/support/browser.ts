/** Finds the browser that the tests run in. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright/test';

const commands = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
];

const windowsPrograms = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];

const usualPlaces = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
	],
	win32: windowsPrograms.flatMap((name) => {
		const folder = process.env[name];
		return folder
			? ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((program) => {
					const file = program.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe';
					return join(folder, program, 'Application', file);
				})
			: [];
	}),
} as const;

/**
 * The path of the browser: `CHROME_PATH`, else a Chromium or Chrome of this machine, else
 * Playwright's own; `undefined` where there is none.
 */
export function findBrowser(): string | undefined {
	const named = process.env['CHROME_PATH'];
	if (named) return named;
	return [...onPath(), ...placesOf(process.platform), chromium.executablePath()].find(existsSync);
}

function onPath(): string[] {
	const folders = process.env['PATH']?.split(delimiter) ?? [];
	return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function placesOf(platform: string): readonly string[] {
	return platform === 'darwin' || platform === 'win32' ? usualPlaces[platform] : [];
}

/** Keeps the browser off the network and, as root, out of a sandbox that it could not make. */
export function launchArguments(): string[] {
	return [
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	];
}
