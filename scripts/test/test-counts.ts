import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';

export interface TestCounts {
	passed: number;
	failed: number;
	skipped: number;
}

const vitestReport = z
	.object({
		numPassedTests: z.int(),
		numFailedTests: z.int(),
		numPendingTests: z.int(),
		numTodoTests: z.int(),
	})
	.transform((report) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests,
	}));

const playwrightReport = z
	.object({
		stats: z.object({
			expected: z.int(),
			unexpected: z.int(),
			flaky: z.int(),
			skipped: z.int(),
		}),
	})
	.transform(({ stats }) => ({
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		skipped: stats.skipped,
	}));

const reporters = { vitest: vitestReport, playwright: playwrightReport };
export type TestReporter = keyof typeof reporters;

/** The counts in a runner's JSON report; none where the run did not come so far. */
export function readCounts(reporter: TestReporter, file: string): TestCounts {
	if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
	return reporters[reporter].parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function addCounts(a: TestCounts, b: TestCounts): TestCounts {
	return {
		passed: a.passed + b.passed,
		failed: a.failed + b.failed,
		skipped: a.skipped + b.skipped,
	};
}

/** `120 passed, 0 failed`, the line from which CI reads what was tested. */
export function closingLine({ passed, failed, skipped }: TestCounts): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
