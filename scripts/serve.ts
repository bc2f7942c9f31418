/**
 * Serves the built site: `node scripts/serve.ts`, or below a folder `--prefix /a/b%20c/`. The
 * address comes from `HOST` and `PORT`, `localhost` and 4321 where they are not set.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './serve/site-server.ts';

const { values } = parseArgs({
	options: { folder: { type: 'string' }, prefix: { type: 'string', default: '/' } },
});

try {
	const { url } = await serve({
		folder: values.folder ?? join(import.meta.dirname, '..', 'dist'),
		host: process.env['HOST'] ?? 'localhost',
		port: Number(process.env['PORT'] ?? 4321),
		prefix: values.prefix,
	});
	console.log(`对读：${url}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
