import { expect, test } from 'vitest';
import { scriptTable, scripts, sourceScript } from '../../../src/script/scripts.ts';

test('each script has its own exact language tag', () => {
	const tags = scripts.map((script) => scriptTable[script].lang);
	expect(tags).toEqual(['zh-Hans', 'zh-Hant']);
});

test('the reports were written in the first script', () => {
	expect(sourceScript).toBe(scripts[0]);
});
