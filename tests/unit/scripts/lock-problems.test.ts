import { expect, test } from 'vitest';
import { lockProblems } from '../../../scripts/check-lock/lock-problems.ts';

const binding = { optionalDependencies: { 'bind-linux': '1.0.0' } };

test('a lock with the optional package beside it or below it is complete', () => {
	expect(
		lockProblems({
			packages: { 'node_modules/bind': binding, 'node_modules/bind-linux': { version: '1.0.0' } },
		}),
	).toEqual([]);
	expect(
		lockProblems({
			packages: {
				'node_modules/@a/b/node_modules/bind': binding,
				'node_modules/@a/b/node_modules/bind-linux': { version: '1.0.0' },
			},
		}),
	).toEqual([]);
});

test('a missing optional package is a problem', () => {
	expect(lockProblems({ packages: { 'node_modules/bind': binding } })).toEqual([
		'node_modules/bind lacks its optional package bind-linux@1.0.0',
	]);
});

test('another version of it does not do, nor does one in a folder that is not looked up', () => {
	const elsewhere = { version: '1.0.0' };
	expect(
		lockProblems({
			packages: {
				'node_modules/bind': binding,
				'node_modules/bind-linux': { version: '0.9.0' },
				'node_modules/other/node_modules/bind-linux': elsewhere,
			},
		}),
	).toHaveLength(1);
});

test('a range is satisfied by whatever npm locked for it', () => {
	expect(
		lockProblems({
			packages: {
				'node_modules/a': { optionalDependencies: { sharp: '^0.35.0' } },
				'node_modules/sharp': { version: '0.35.4' },
			},
		}),
	).toEqual([]);
});

test('a download address is a problem, a linked folder is not', () => {
	const packages = {
		'node_modules/a': { resolved: 'https://example.org/a.tgz' },
		'node_modules/b': { resolved: 'packages/b' },
	};
	expect(lockProblems({ packages })).toEqual(['node_modules/a records a download address']);
});
