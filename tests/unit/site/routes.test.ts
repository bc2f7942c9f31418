import { expect, test } from 'vitest';
import {
	absoluteAddress,
	pathInScript,
	pathInSource,
	scriptOfParam,
	scriptParam,
} from '../../../src/site/routes.ts';
import { pathsInScripts, scriptPaths } from '../../../src/site/script-paths.ts';
import { scripts } from '../../../src/script/scripts.ts';

test('the source script is at the root, its twins below their own folders', () => {
	expect(pathInScript('/reports/', 'hans')).toBe('/reports/');
	expect(pathInScript('/reports/', 'hant')).toBe('/hant/reports/');
	expect(pathInScript('/', 'hant')).toBe('/hant/');
});

test('every address comes back from its script', () => {
	for (const script of scripts) {
		expect(pathInSource(pathInScript('/places/jintan/', script))).toBe('/places/jintan/');
		expect(scriptOfParam(scriptParam(script))).toBe(script);
	}
});

test('an address that only begins like a script is left alone', () => {
	expect(pathInSource('/hantai/')).toBe('/hantai/');
});

test('an unknown first folder means the source script', () => {
	expect(scriptOfParam('reports')).toBe('hans');
});

test.each([
	['https://example.org', 'https://example.org/about/'],
	['https://example.org/duidu', 'https://example.org/duidu/about/'],
	['https://example.org/duidu/', 'https://example.org/duidu/about/'],
])('the whole address below %s is %s', (site, address) => {
	expect(absoluteAddress('/about/', new URL(site))).toBe(address);
});

test('there is no whole address where the address of the site is unknown', () => {
	expect(absoluteAddress('/about/', undefined)).toBeUndefined();
});

test('each page exists in each script', () => {
	expect(scriptPaths().map(({ params }) => params.script)).toEqual(scripts.map(scriptParam));
	const pages = pathsInScripts(['a', 'b'], (id) => ({ id, props: { id } }));
	expect(pages).toHaveLength(2 * scripts.length);
	expect(pages.at(-1)).toEqual({ params: { script: 'hant', id: 'b' }, props: { id: 'b' } });
});
