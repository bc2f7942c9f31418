/**
 * The file in which a reader carries bookmarks to another device, and what the device keeps: written
 * by this site, but read as if by anyone.
 */
import { scripts } from '../../script/scripts.ts';
import { passageOf, type Bookmark } from './bookmark.ts';
import { jsonStop } from './json-stop.ts';

const format = 'duidu-bookmarks';

/** Raised when a file of the present form could no longer be read by a site of an older one. */
const version = 1;

/** Why a file cannot be read, and where; numbers count from one. */
export type FileProblem =
	| { problem: 'syntax'; line: number; column: number }
	| { problem: 'format' }
	| { problem: 'version'; version: string }
	| { problem: 'field'; n: number; field: string };

/** All of a file's bookmarks, or none. */
export type FileReading = { bookmarks: Bookmark[] } | FileProblem;

export function writeBookmarkFile(bookmarks: readonly Bookmark[], indent?: string): string {
	return JSON.stringify({ format, version, bookmarks }, null, indent);
}

export function readBookmarkFile(text: string): FileReading {
	const written = text.replace(/^\uFEFF/, '');
	let json: unknown;
	try {
		json = JSON.parse(written);
	} catch {
		return { problem: 'syntax', ...jsonStop(written) };
	}
	const file = fieldsOf(json);
	if (file['format'] !== format) return { problem: 'format' };
	if (file['version'] !== version)
		return { problem: 'version', version: String(file['version']).slice(0, 20) };
	return readEntries(file['bookmarks']);
}

function readEntries(entries: unknown): FileReading {
	if (!Array.isArray(entries)) return { problem: 'format' };
	const wrong = entries.findIndex((entry) => wrongFieldOf(fieldsOf(entry)) !== undefined);
	if (wrong === -1) return { bookmarks: entries.map((entry) => bookmarkOf(fieldsOf(entry))) };
	const field = wrongFieldOf(fieldsOf(entries[wrong])) ?? '';
	return { problem: 'field', n: wrong + 1, field };
}

type Fields = Record<string, unknown>;

const isText = (value: unknown): value is string => typeof value === 'string';

/** What each field has to be. */
const fields = {
	passage: (value) => isText(value) && passageOf(value) !== undefined,
	title: isText,
	place: isText,
	years: isText,
	quotes: (value) => {
		const quotes = scripts.map((script) => fieldsOf(value)[script]);
		return quotes.some(isText) && quotes.every((quote) => quote === undefined || isText(quote));
	},
	note: isText,
	added: (value) =>
		isText(value) && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)),
} satisfies Record<keyof Bookmark, (value: unknown) => boolean>;

function wrongFieldOf(entry: Fields): string | undefined {
	return Object.entries(fields).find(([name, isRight]) => !isRight(entry[name]))?.[0];
}

/** Made anew, so that nothing comes along that a bookmark does not have. */
function bookmarkOf(entry: Fields): Bookmark {
	const { passage, title, place, years, note, added } = entry as unknown as Bookmark; // Checked field by field.
	const given = fieldsOf(entry['quotes']);
	const quotes = Object.fromEntries(
		scripts.flatMap((script) => (isText(given[script]) ? [[script, given[script]]] : [])),
	);
	return { passage, title, place, years, quotes, note, added };
}

/** The fields of an object; of anything else, none. */
function fieldsOf(value: unknown): Fields {
	return typeof value === 'object' && value !== null ? (value as Fields) : {}; // Any object has some.
}
