import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { fixedBom } from '../../../../scripts/release/bill-of-materials.ts';

const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const sbom = () => spawnSync('npm', words, { encoding: 'utf8', shell: true }).stdout;

interface Bom {
	serialNumber: string;
	metadata: { timestamp?: string; component: { name: string } };
	components: { name: string; version: string }[];
}

test('two lists of the same packages are the same, and name every package', () => {
	const first = fixedBom(sbom(), { name: 'duidu' });
	expect(fixedBom(sbom(), { name: 'duidu' })).toBe(first);
	const bom = JSON.parse(first) as Bom; // Checked below.
	expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
	expect(bom.metadata).not.toHaveProperty('timestamp');
	expect(bom.metadata.component.name).toBe('duidu');
	expect(bom.components.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['astro', 'pagefind', 'opencc-js']),
	);
});

test('other packages give another serial number, and an error of npm is no list', () => {
	const bom = (version: string): string =>
		JSON.stringify({
			bomFormat: 'CycloneDX',
			serialNumber: 'x',
			metadata: { timestamp: 'now', component: {} },
			components: [{ name: 'a', version }],
		});
	const number = (text: string) => (JSON.parse(text) as Bom).serialNumber;
	expect(number(fixedBom(bom('1'), { name: 'd' }))).not.toBe(
		number(fixedBom(bom('2'), { name: 'd' })),
	);
	expect(() => fixedBom('{"error":{}}', { name: 'd' })).toThrow();
});
