import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	addCounts,
	closingLine,
	readCounts,
	type TestReporter,
} from '../../../scripts/test/test-counts.ts';

function countsOf(reporter: TestReporter, report: object) {
	const file = join(mkdtempSync(join(tmpdir(), 'duidu-')), 'report.json');
	writeFileSync(file, JSON.stringify(report));
	return readCounts(reporter, file);
}

test('counts what Vitest reports, and takes a todo for skipped', () => {
	const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
	expect(countsOf('vitest', report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test('counts what Playwright reports, and takes a flaky test for failed', () => {
	const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } };
	expect(countsOf('playwright', report)).toEqual({ passed: 7, failed: 2, skipped: 0 });
});

test('a report of another form is an error, a missing one counts nothing', () => {
	expect(() => countsOf('vitest', {})).toThrow();
	expect(readCounts('vitest', 'no-such-file.json')).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('the closing line names skipped tests only where there are any', () => {
	const counts = { passed: 5, failed: 0, skipped: 0 };
	expect(closingLine(addCounts(counts, counts))).toBe('10 passed, 0 failed');
	expect(closingLine({ ...counts, skipped: 1 })).toBe('5 passed, 0 failed, 1 skipped');
});
