import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// Generated cases take as long as the machine is busy; no test asserts time.
		testTimeout: 120_000,
		include: ['tests/unit/**/*.test.ts'],
		// A test file left without a test, or one marked to run alone, is a mistake.
		passWithNoTests: false,
		allowOnly: false,
	},
});
