import { build } from 'astro';

/** Lets Astro write every page, style and script of the site to `outDir`. */
export async function buildPages({
	root,
	outDir,
}: {
	root: string;
	outDir: string;
}): Promise<void> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	process.env['NODE_ENV'] = 'production';
	await build({ root, outDir, logLevel: 'warn' });
}
