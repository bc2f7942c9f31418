import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	apacheConf,
	caddyfile,
	headersFile,
	nginxConf,
} from '../../../../scripts/build/header-files.ts';
import { headerPolicy, pagePolicy } from '../../../../src/site/security/content-policy.ts';
import { hashedFiles, siteHeaders } from '../../../../src/site/security/site-headers.ts';

const hosts = join(import.meta.dirname, '../../../../docs/hosts');

// `npm run test:unit -- -u` writes them anew.
test.each([
	['nginx.conf', nginxConf],
	['apache.conf', apacheConf],
	['Caddyfile', caddyfile],
])('docs/hosts/%s says what the table says', async (file, text) => {
	await expect(text()).toMatchFileSnapshot(join(hosts, file));
});

test.each([
	['_headers', headersFile],
	['nginx', nginxConf],
	['Apache', apacheConf],
	['Caddy', caddyfile],
])('every header of the table is in the form of %s', (_, text) => {
	const lines = text().split('\n');
	for (const [name, value] of Object.entries(siteHeaders)) {
		expect(lines.filter((line) => line.includes(name) && line.includes(value))).toHaveLength(1);
	}
});

test('the policy allows nothing inline, nothing evaluated and no other host', () => {
	expect(headerPolicy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
	expect(headerPolicy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
});

test('the meta is the header without what only a header can say, and lets forms lead to files', () => {
	const page = headerPolicy.replace("; frame-ancestors 'none'", '');
	expect(pagePolicy).toBe(page.replace("form-action 'self'", "form-action 'self' file:"));
});

test.each([
	['/_astro/site.DTLa1bHq.css', true],
	['/a/b c/_astro/site.DTLa1bHq.css', true],
	['/pagefind/hans/fragment/und_5e8cffc-3.pf_fragment', true],
	['/pagefind/hans/pagefind.und_3bebd659f6f.pf_meta', true],
	['/pagefind/hans/search.json', false],
	['/reports/jintan-2024/', false],
	['/data/reports.json', false],
])('that %s is kept for good is %s', (path, isHashed) => {
	expect(new RegExp(hashedFiles.pattern).test(path)).toBe(isHashed);
});
