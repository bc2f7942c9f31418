/** The address at which a reader is, as it is handed on to others. Runs in the browser too. */

/**
 * What belongs to the address beside the page: the passage, `#p12`, or a query that says what the
 * page shows, `?r=a,b`.
 */
export const followedParts = ['passage', 'query'] as const;
export type FollowedPart = (typeof followedParts)[number];

interface Present {
	/** Whole address of the page, where the site knows its own. */
	page?: string | undefined;
	follows?: FollowedPart | undefined;
}

/** `undefined` for a page that was opened from a folder: nobody else can follow that address. */
export function presentAddress(
	{ protocol, origin, pathname, search, hash }: Location | URL,
	{ page, follows }: Present = {},
): string | undefined {
	const isServed = protocol === 'http:' || protocol === 'https:';
	const base = page ?? (isServed ? `${origin}${pathname}` : undefined);
	if (base === undefined) return undefined;
	if (follows === 'query') return `${base}${search}`;
	return follows === 'passage' && /^#p\d+$/.test(hash) ? `${base}${hash}` : base;
}
