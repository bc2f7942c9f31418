/** Where a reader reports a mistake, with what it is about already filled in. Runs in the browser too. */

/** An address that takes reports, and the names that it gives to their parts. */
export interface Contact {
	href: string;
	fields: { title?: string; body: string };
}

export interface Mistake {
	title: string;
	/** The line of the source, the address, the words in question. */
	body: string;
}

/**
 * A mail, the form of a tracker, or without a `contactUrl` the page of this site that shows the
 * report to be copied.
 */
export function contactOf(contactUrl: string | undefined, mistakesPage: string): Contact {
	if (contactUrl === undefined) return { href: mistakesPage, fields: { body: 'about' } };
	const title = contactUrl.startsWith('mailto:') ? 'subject' : 'title';
	return { href: contactUrl, fields: { title, body: 'body' } };
}

/** `mailto:editor@example.org?subject=…&body=…` */
export function mistakeAddress({ href, fields }: Contact, { title, body }: Mistake): string {
	const [, address = '', before, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(href) ?? [];
	const parts = fields.title
		? [before, field(fields.title, title), field(fields.body, body)]
		: [before, field(fields.body, `${title}\n${body}`)];
	return `${address}?${parts.filter(Boolean).join('&')}${hash}`;
}

// URLSearchParams would write a space as +, which mail programs show as it stands.
function field(name: string, value: string): string {
	// A selection may begin or end inside a character.
	return `${name}=${encodeURIComponent(value.toWellFormed())}`;
}
