import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { earlyScript } from '../../../src/site/early-script.ts';

test('what runs before the first paint is a classic script of at most half a kilobyte', () => {
	expect(() => new Script(earlyScript.code)).not.toThrow();
	expect(() => new Script(`import ''; ${earlyScript.code}`)).toThrow(SyntaxError);
	expect(gzipSync(earlyScript.code, { level: 9 }).length).toBeLessThanOrEqual(512);
});

test('its name is made of what it does', () => {
	expect(earlyScript.path).toBe(`/_astro/early.${earlyScript.hash}.js`);
	expect(earlyScript.hash).toMatch(/^[0-9a-f]{8}$/);
});
