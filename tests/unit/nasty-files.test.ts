/** Files that once broke something, or look as if they could. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFile } from '../fuzz/check-file.ts';
import { loadSetting } from '../fuzz/setting.ts';

const folder = 'tests/fixtures/nasty';
const files = readdirSync(folder).filter((name) => name !== 'README.md');
const setting = loadSetting();

test('there are nasty files to read', () => {
	expect(files.length).toBeGreaterThanOrEqual(15);
});

test.each(files)('reads or refuses %s, and loses nothing of it', (file) => {
	const bytes = new Uint8Array(readFileSync(`${folder}/${file}`));
	const fields = {
		title: '=1+1</title><script>alert(1)</script>',
		issuer: '"><svg onload=alert(1)>',
		address: 'https://example.org/?a="&b=<x>',
		reason: '---\n- id: x',
	};
	checkFile({ file, bytes, fields: {} }, setting);
	checkFile({ file: `../${file}`, bytes, fields }, setting);
});
