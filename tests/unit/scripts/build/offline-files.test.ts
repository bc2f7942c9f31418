import { expect, test } from 'vitest';
import { fileLists, offlineBuild } from '../../../../scripts/build/offline-files.ts';
import { listFile, listOf } from '../../../../src/offline/site-files.ts';

const digests = (count: number): Record<string, string> =>
	Object.fromEntries([
		['_astro/a.js', '00'],
		...Array.from({ length: count }, (_, index): [string, string] => {
			return [`reports/r${index}/index.html`, `${index}`];
		}),
	]);

test('a changed file makes another version, the same files the same', () => {
	const { version } = offlineBuild(digests(3));
	expect(offlineBuild(digests(3)).version).toBe(version);
	expect(offlineBuild({ ...digests(3), '_astro/a.js': '01' }).version).not.toBe(version);
});

test('what every reader loads stays the same however many reports there are', () => {
	expect(offlineBuild(digests(5000)).shell).toEqual({ '_astro/a.js': '00' });
	const sizes = Object.values(fileLists(digests(5000), offlineBuild(digests(5000))));
	expect(Math.max(...sizes.map(({ length }) => length))).toBeLessThan(8000);
});

test('every file stands in the list where it is looked for, and an empty site has a list', () => {
	const build = offlineBuild(digests(200));
	const lists = fileLists(digests(200), build);
	for (const [file, digest] of Object.entries(digests(200))) {
		const list = JSON.parse(lists[listFile(build, listOf(file, build.lists))] ?? '') as object;
		expect(list).toHaveProperty([file], digest);
	}
	expect(Object.values(fileLists({}, offlineBuild({})))).toEqual(['{}']);
});
