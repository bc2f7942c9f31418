import { expect, test } from 'vitest';
import { withIntegrity } from '../../../../scripts/build/integrity.ts';

const hashes = new Map([['/_astro/a.js', 'sha384-abc=']]);

test('gives a module script the hash of its file', () => {
	expect(withIntegrity('<script type="module" src="/_astro/a.js"></script>', hashes)).toBe(
		'<script type="module" src="/_astro/a.js" integrity="sha384-abc="></script>',
	);
});

test.each([
	'<script src="/_astro/early.js"></script>',
	'<link rel="stylesheet" href="/_astro/a.css">',
	'<p>&lt;script type="module" src="/_astro/a.js"></p>',
])('leaves %s as it is', (html) => {
	expect(withIntegrity(html, hashes)).toBe(html);
});

test('stops where the file of a script is not there', () => {
	const html = '<script type="module" src="/_astro/b.js"></script>';
	expect(() => withIntegrity(html, hashes)).toThrow('Expected a script /_astro/b.js');
});
