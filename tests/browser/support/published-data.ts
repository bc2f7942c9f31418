/** The data files of the built site, and their own schemas. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { dist } from './pages.ts';

export function publishedFiles(pattern: string): string[] {
	return globSync(pattern, { cwd: dist }).toSorted();
}

export function readPublished(file: string): string {
	return readFileSync(join(dist, file), 'utf8');
}

export function readJson(file: string): unknown {
	return JSON.parse(readPublished(file));
}

/** What the published schema `data/schema/<name>.json` has against each of some files. */
export function schemaErrors(name: string, files: readonly string[]): string[] {
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	formats(ajv);
	const validate = ajv.compile(readJson(`data/schema/${name}.json`) as object);
	return files.flatMap((file) => {
		validate(readJson(file));
		return (validate.errors ?? []).map(
			({ instancePath, message = '' }) => `${file}${instancePath} ${message}`,
		);
	});
}

/** The rows of a table by RFC 4180, without its byte order mark. */
export function readCsv(file: string): string[][] {
	const cells = readPublished(file)
		.replace(/^\uFEFF/, '')
		.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
	const rows: string[][] = [[]];
	for (const [, quoted, plain = '', end] of cells) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}
