/** A feed in the Atom format (RFC 4287). */
import { createHash } from 'node:crypto';
import { escapeXml } from './xml.ts';

export interface FeedEntry {
	id: string;
	title: string;
	/** Address of the page, absolute or relative to the feed. */
	href: string;
	/** A day: `2026-01-28`. */
	updated: string;
	published?: string;
	author?: string;
	summary: string;
}

export interface Feed {
	id: string;
	title: string;
	subtitle: string;
	lang: string;
	author: string;
	/** The feed's own address. */
	self: string;
	/** Address of the page that it belongs to. */
	page: string;
	/** Newest first. */
	entries: readonly FeedEntry[];
}

export function formatFeed(feed: Feed): string {
	const { id, title, subtitle, lang, author, self, page, entries } = feed;
	const lines = [
		element('id', id),
		element('title', title),
		element('subtitle', subtitle),
		element('updated', timeOf(entries[0]?.updated)),
		`<author>${element('name', author)}</author>`,
		link('self', self, 'application/atom+xml'),
		link('alternate', page, 'text/html'),
		...entries.map(formatEntry),
	];
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">
${lines.map((line) => `\t${line}`).join('\n')}
</feed>
`;
}

function formatEntry({ id, title, href, updated, published, author, summary }: FeedEntry): string {
	const lines = [
		element('id', id),
		element('title', title),
		link('alternate', href, 'text/html'),
		element('updated', timeOf(updated)),
		published && element('published', timeOf(published)),
		author && `<author>${element('name', author)}</author>`,
		element('summary', summary),
	].filter((line) => line !== undefined);
	return `<entry>\n${lines.map((line) => `\t\t${line}`).join('\n')}\n\t</entry>`;
}

function element(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, href: string, type: string): string {
	return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}

/** The start of a day where the reports are published; a feed without entries is as old as time. */
function timeOf(day = '1970-01-01'): string {
	return `${day}T00:00:00+08:00`;
}

/**
 * The identity of something that has no address of its own: the same `name` gives the same one at
 * every build and on every host, as Atom asks. A UUID of version 8, made from a hash.
 */
export function permanentId(name: string): string {
	const hash = createHash('sha256').update(`duidu ${name}`).digest('hex');
	const variant = (8 + (Number.parseInt(hash.charAt(16), 16) % 4)).toString(16);
	const groups = [
		hash.slice(0, 8),
		hash.slice(8, 12),
		`8${hash.slice(13, 16)}`,
		`${variant}${hash.slice(17, 20)}`,
		hash.slice(20, 32),
	];
	return `urn:uuid:${groups.join('-')}`;
}
