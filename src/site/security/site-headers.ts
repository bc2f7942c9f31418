/** The headers that a host should send with the site: one table for every kind of host, and for `npm start`. */
import { headerPolicy } from './content-policy.ts';

/** What pages learn of each other when a reader follows a link to another site: nothing. */
export const referrerPolicy = 'same-origin';

/** Abilities of the browser that no page uses, and that no script may ask for. */
const unusedFeatures = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'usb',
];

/** Sent with every file. */
export const siteHeaders: Record<string, string> = {
	'Content-Security-Policy': headerPolicy,
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
	'Referrer-Policy': referrerPolicy,
	'X-Content-Type-Options': 'nosniff',
};

/** How long copies are good; what is not named by its content is asked for again each time. */
export const cacheControl = {
	hashed: 'public, max-age=31536000, immutable',
	other: 'no-cache',
};

/** Files that are named by their content, so that another content has another address. */
export const hashedFiles = {
	/** In a path: `/a/_astro/site.DTLa1bHq.css`, but not `/pagefind/hans/search.json`. */
	pattern: String.raw`/_astro/|/pagefind/[^/]+/(fragment|index|filter)/|\.pf_meta$`,
	/** The same where a host knows only `*` and `:name`, which cannot say `.pf_meta`. */
	globs: [
		'/_astro/*',
		'/pagefind/:script/fragment/*',
		'/pagefind/:script/index/*',
		'/pagefind/:script/filter/*',
	],
};
