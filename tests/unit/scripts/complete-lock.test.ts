import { expect, test } from 'vitest';
import { completeLock } from '../../../scripts/check-lock/complete-lock.ts';

const finder = { optionalDependencies: { '@finder/windows-x64': '1.6.0' } };

test('adds the platform package that the registry did not have', () => {
	const { packages } = completeLock({ packages: { '': {}, 'node_modules/finder': finder } });
	expect(packages['node_modules/@finder/windows-x64']).toEqual({
		version: '1.6.0',
		cpu: ['x64'],
		optional: true,
		os: ['win32'],
	});
});

test('puts it below its dependent where another version stands at the root', () => {
	const older = { version: '1.5.0', optional: true };
	const { packages } = completeLock({
		packages: { 'node_modules/@finder/windows-x64': older, 'node_modules/finder': finder },
	});
	expect(packages['node_modules/@finder/windows-x64']).toEqual(older);
	expect(packages['node_modules/finder/node_modules/@finder/windows-x64']?.version).toBe('1.6.0');
});

test('a package for development only stays so', () => {
	const { packages } = completeLock({
		packages: { 'node_modules/finder': { ...finder, dev: true } },
	});
	expect(packages['node_modules/@finder/windows-x64']?.dev).toBe(true);
});

test('leaves a complete lock as it is, in npm’s order', () => {
	const lock = {
		lockfileVersion: 3,
		packages: {
			'': {},
			'node_modules/@finder/windows-x64': { version: '1.6.0' },
			'node_modules/finder': finder,
		},
	};
	expect(JSON.stringify(completeLock(lock))).toBe(JSON.stringify(lock));
});

test('does not invent a package that belongs to no platform', () => {
	const packages = { 'node_modules/a': { optionalDependencies: { sharp: '0.35.4' } } };
	expect(() => completeLock({ packages })).toThrow('got sharp@0.35.4');
});
