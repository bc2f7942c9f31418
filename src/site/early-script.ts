/** The script that runs before the first paint, as one file whose name changes with what it does. */
import { createHash } from 'node:crypto';
import { build, type Rolldown } from 'vite';

/** Seen from the root of the repository. */
const entry = 'src/browser/early/early.ts';

export interface EarlyScript {
	code: string;
	/** First digits of the code's hash. */
	hash: string;
	/** `/_astro/early.1f0c2a3b.js`, beside the other scripts, which hosts may keep forever. */
	path: string;
}

export const earlyScript = nameByHash(await bundle());

/** Classic, for a module waits until the page is parsed; Astro bundles modules only. */
async function bundle(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			write: false,
			target: 'baseline-widely-available',
			rolldownOptions: { input: entry, output: { format: 'iife' } },
		},
	});
	const { output } = built as Rolldown.RolldownOutput; // One input, not watched.
	return output[0].code;
}

function nameByHash(code: string): EarlyScript {
	const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
	return { code, hash, path: `/_astro/early.${hash}.js` };
}
