/**
 * Checks a deployed copy of the site: `npm run verify -- /srv/www/duidu` or
 * `npm run verify -- https://example.org/duidu/`. What it should hold is told by its own
 * `SHA256SUMS`, or by another: `--sums dist/SHA256SUMS`.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checksumsName, parseChecksums } from './build/checksums.ts';
import { compareSite, type Differences } from './verify/compare-site.ts';
import { siteAtAddress, siteInFolder } from './verify/deployed-site.ts';

const { values, positionals } = parseArgs({
	options: { sums: { type: 'string' } },
	allowPositionals: true,
});
const [place = 'dist'] = positionals;

const titles = { missing: '缺少', changed: '内容不同', extra: '多出' } satisfies Record<
	keyof Differences,
	string
>;

async function verify(): Promise<boolean> {
	const isAddress = /^https?:\/\//i.test(place);
	const site = isAddress ? siteAtAddress(place) : await siteInFolder(place);
	const list =
		values.sums === undefined ? site.textOf(checksumsName) : readFile(values.sums, 'utf8');
	const sums = parseChecksums((await list) ?? '');
	if (!sums) {
		console.error(
			`${values.sums ?? `${place} 的 ${checksumsName}`} 没有取到，或者不是校验和清单。`,
		);
		return false;
	}
	// What a host reads itself, it may not show.
	const shown = isAddress ? sums.filter(({ file }) => file !== '_headers') : sums;
	const differences = await compareSite(shown, site);
	for (const [kind, title] of Object.entries(titles))
		print(title, differences[kind as keyof Differences]);
	const count = Object.values(differences).flat().length;
	const note = isAddress ? '网址上多出的文件无从得知。' : '';
	console.log(
		count === 0
			? `${place}：${shown.length} 个文件，全部相符。${note}`
			: `${place}：${shown.length} 个文件，${count} 个不符。${note}`,
	);
	return count === 0;
}

function print(title: string, files: readonly string[]): void {
	for (const file of files) console.log(`${title}  ${file}`);
}

try {
	process.exitCode = (await verify()) ? 0 : 1;
} catch (error) {
	const reason = error instanceof Error ? (error.cause ?? error) : error;
	console.error(`${place} 读不到：${reason instanceof Error ? reason.message : String(reason)}`);
	process.exitCode = 1;
}
