/**
 * The header table of the site in the words of each kind of host: `_headers` goes into the built
 * site, the others stand in `docs/hosts/`, where a test holds them to the table.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scripts } from '../../src/script/scripts.ts';
import { textTypes } from '../../src/site/security/media-types.ts';
import { scriptParam } from '../../src/site/routes.ts';
import { cacheControl, hashedFiles, siteHeaders } from '../../src/site/security/site-headers.ts';

const headers = Object.entries(siteHeaders);
const types = Object.entries(textTypes);
/** Folders of the twins, each with a page for unknown addresses of its own: `hant`. */
const twins = scripts.map(scriptParam).filter((folder) => folder !== undefined);
const note = '# Made from src/site/security/; docs/deploying.md says how to use it.';

/** Netlify, Cloudflare Pages and whoever reads the same form. */
export async function writeHeadersFile(folder: string): Promise<void> {
	await writeFile(join(folder, '_headers'), headersFile());
}

/** Pages are asked for again each time by these hosts' own rule, so only the others are named. */
export function headersFile(): string {
	const hashed = hashedFiles.globs.map((path) => {
		return rule(path, [['Cache-Control', cacheControl.hashed]]);
	});
	return [note, rule('/*', headers), ...hashed, ''].join('\n');
}

function rule(path: string, lines: readonly [string, string][]): string {
	return [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/** For `include` in a `server` block. */
export function nginxConf(): string {
	return [
		note,
		...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
		'',
		'# Chinese text whose charset is not said is guessed at, and often wrong.',
		'charset utf-8;',
		`charset_types application/javascript ${types.map(([, type]) => type).join(' ')};`,
		'',
		'# In a folder of the host, its name goes before these addresses.',
		'error_page 404 /404.html;',
		...twins.map((twin) => `location /${twin}/ {\n\terror_page 404 /${twin}/404.html;\n}`),
		'',
		'expires -1;',
		`location ~ "${hashedFiles.pattern}" {\n\texpires 1y;\n}`,
		'',
		'# Types that nginx does not know.',
		...['csv', 'md', 'webmanifest'].map((ending) => {
			return `location ~ "\\.${ending}$" {\n\ttypes {\n\t\t${textTypes[ending] ?? ''} ${ending};\n\t}\n}`;
		}),
		'',
	].join('\n');
}

/** For `.htaccess`, or a `Directory` block. */
export function apacheConf(): string {
	return [
		note,
		'# In a folder of the host, its name goes before these addresses.',
		'ErrorDocument 404 /404.html',
		...twins.map((twin) => {
			return `<If "%{REQUEST_URI} =~ m#^/${twin}/#">\n\tErrorDocument 404 /${twin}/404.html\n</If>`;
		}),
		'',
		...types.map(([ending, type]) => `AddType ${type} .${ending}`),
		`AddCharset utf-8 .html ${types.map(([ending]) => `.${ending}`).join(' ')}`,
		'',
		'<IfModule mod_headers.c>',
		...headers.map(([name, value]) => `\tHeader always set ${name} "${value}"`),
		`\tHeader set Cache-Control "${cacheControl.other}"`,
		`\tSetEnvIf Request_URI "${hashedFiles.pattern}" is_hashed`,
		`\tHeader set Cache-Control "${cacheControl.hashed}" env=is_hashed`,
		'</IfModule>',
		'',
	].join('\n');
}

/** For `import` in a site block. */
export function caddyfile(): string {
	return [
		note,
		'header {',
		...headers.map(([name, value]) => `\t${name} "${value}"`),
		'}',
		'',
		`@hashed path_regexp ${hashedFiles.pattern}`,
		`header @hashed Cache-Control "${cacheControl.hashed}"`,
		`@other not path_regexp ${hashedFiles.pattern}`,
		`header @other Cache-Control "${cacheControl.other}"`,
		'',
		...types.flatMap(([ending, type]) => [
			`@${ending} path *.${ending}`,
			`header @${ending} Content-Type "${type}; charset=utf-8"`,
		]),
		'',
		'handle_errors {',
		...twins.map((twin) => `\trewrite /${twin}/* /${twin}/404.html`),
		'\t@elsewhere not path ' + twins.map((twin) => `/${twin}/*`).join(' '),
		'\trewrite @elsewhere /404.html',
		'\tfile_server',
		'}',
		'',
	].join('\n');
}
