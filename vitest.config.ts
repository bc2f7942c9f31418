import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts'],
		// A test file left without a test, or one marked to run alone, is a mistake.
		passWithNoTests: false,
		allowOnly: false,
	},
});
