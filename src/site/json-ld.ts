/** What a page says of itself to programs, by schema.org. */

/** A node of JSON-LD; absent values are left out when it is written. */
export type JsonLdNode = Record<string, unknown> & { '@type': string };

/**
 * JSON that is safe inside `<script>`: no field can end the element or open a comment, for `<`, `>`
 * and `&` are written as escapes.
 */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
