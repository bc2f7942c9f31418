/**
 * Scripts that are not modules, each one file: one runs before the first paint, one where pages are
 * opened from a folder, one where there is no page. Astro bundles modules only.
 */
import { createHash } from 'node:crypto';
import { build, type Rolldown } from 'vite';

/** A script of every page; its name changes with what it does. */
export interface ClassicScript {
	code: string;
	/** `early.1f0c2a3b`, with the first digits of the code's hash. */
	name: string;
	/** `/_astro/early.1f0c2a3b.js`, beside the other scripts, which hosts may keep forever. */
	path: string;
}

export async function classicScript(name: string, entry: string): Promise<ClassicScript> {
	return nameByHash(name, await bundleClassic(name, { entry }));
}

interface Bundle {
	/** Seen from the root of the repository. */
	entry: string;
	/** Names in the code and what stands in their place. */
	define?: Record<string, string>;
}

/** The code of a module with all that it imports. */
export async function bundleClassic(name: string, { entry, define = {} }: Bundle): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		define,
		build: {
			write: false,
			target: 'baseline-widely-available',
			// What a module would load later is in the same file, with nothing that asks for it ahead.
			lib: { entry, formats: ['iife'], name },
		},
	});
	const [{ output }] = built as [Rolldown.RolldownOutput]; // One form, not watched.
	return output[0].code;
}

function nameByHash(name: string, code: string): ClassicScript {
	const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
	return { code, name: `${name}.${hash}`, path: `/_astro/${name}.${hash}.js` };
}
