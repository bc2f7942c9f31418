/** The web servers that the site is tried on: how each is called, set up and told where the site is. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Setting {
	/** Folder that is served. */
	root: string;
	/** Folder for what the server itself writes. */
	work: string;
	port: number;
	/** Whether the configuration of `docs/hosts/` is taken in; else it is the server's own. */
	isRecommended: boolean;
}

export interface WebServer {
	/** Program that is looked for, and the Debian package that has it. */
	program: string;
	debianPackage: string;
	configuration: (setting: Setting) => string;
	words: (file: string) => string[];
	/** Where the server takes its recommended configuration from the site's own folder. */
	fileInSite?: { name: string; text: () => string };
}

const docs = join(import.meta.dirname, '../../../docs/hosts');

export const webServers = {
	nginx: {
		program: 'nginx',
		debianPackage: 'nginx-light',
		configuration: nginxConfiguration,
		words: (file) => ['-c', file],
	},
	apache: {
		program: 'apache2',
		debianPackage: 'apache2-bin',
		configuration: apacheConfiguration,
		words: (file) => ['-X', '-f', file],
		fileInSite: { name: '.htaccess', text: () => readFileSync(join(docs, 'apache.conf'), 'utf8') },
	},
	caddy: {
		program: 'caddy',
		debianPackage: 'caddy',
		configuration: caddyConfiguration,
		words: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
	},
} satisfies Record<string, WebServer>;

export type HostName = keyof typeof webServers;

/** What a fresh nginx has, and a folder. */
function nginxConfiguration({ root, work, port, isRecommended }: Setting): string {
	const { stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
	const [, file = '/etc/nginx/nginx.conf'] = /--conf-path=(\S+)/.exec(stderr) ?? [];
	const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	return `
		daemon off;
		master_process off;
		pid "${work}/nginx.pid";
		error_log "${work}/error.log";
		events {}
		http {
			include "${dirname(file)}/mime.types";
			default_type application/octet-stream;
			access_log off;
			${folders.map((name) => `${name}_temp_path "${work}/${name}";`).join('\n')}
			server {
				listen 127.0.0.1:${port};
				root "${root}";
				index index.html;
				${isRecommended ? `include "${docs}/nginx.conf";` : ''}
			}
		}`;
}

function apacheConfiguration({ root, work, port }: Setting): string {
	const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'setenvif'];
	const load = (name: string) =>
		`LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`;
	return `
ServerRoot "${work}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${work}/apache.pid"
ErrorLog "${work}/error.log"
${modules.map(load).join('\n')}
User nobody
Group nogroup
TypesConfig /etc/mime.types
DocumentRoot "${root}"
DirectoryIndex index.html
<Directory />
	Options FollowSymLinks
	AllowOverride All
	Require all granted
</Directory>
`;
}

function caddyConfiguration({ root, port, isRecommended }: Setting): string {
	return `
{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * "${root}"
	file_server
	${isRecommended ? `import "${docs}/Caddyfile"` : ''}
}
`;
}
