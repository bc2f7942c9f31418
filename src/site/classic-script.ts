/**
 * Scripts of every page that are not modules, each one file whose name changes with what it does:
 * one runs before the first paint, one where pages are opened from a folder. Astro bundles modules only.
 */
import { createHash } from 'node:crypto';
import { build, type Rolldown } from 'vite';

export interface ClassicScript {
	code: string;
	/** `early.1f0c2a3b`, with the first digits of the code's hash. */
	name: string;
	/** `/_astro/early.1f0c2a3b.js`, beside the other scripts, which hosts may keep forever. */
	path: string;
}

/** Bundles a module, seen from the root of the repository, with all that it imports. */
export async function classicScript(name: string, entry: string): Promise<ClassicScript> {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			write: false,
			target: 'baseline-widely-available',
			// What a module would load later is in the same file, with nothing that asks for it ahead.
			lib: { entry, formats: ['iife'], name },
		},
	});
	const [{ output }] = built as [Rolldown.RolldownOutput]; // One form, not watched.
	return nameByHash(name, output[0].code);
}

function nameByHash(name: string, code: string): ClassicScript {
	const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
	return { code, name: `${name}.${hash}`, path: `/_astro/${name}.${hash}.js` };
}
