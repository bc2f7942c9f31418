/** Places whose reports the site holds, and finding the place a text speaks of. */
import { z } from 'astro/zod';

export const placeKinds = [
	'province',
	'city',
	'district',
	'county',
	'development-zone',
	'town',
] as const;

export const placeSchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	/** In full, as an official text writes it: 江苏常州钟楼经济开发区. */
	name: z.string(),
	/** In tables and labels: 钟楼经开区. */
	short: z.string(),
	kind: z.enum(placeKinds),
	parent: z.string().optional(),
	/** How reports abbreviate it: 钟经开. */
	aliases: z.array(z.string()).default([]),
	/** One of the eight place colours of the style sheet. */
	colour: z.int().min(1).max(8).optional(),
});
export type Place = z.infer<typeof placeSchema>;

/** The place named in the first of the texts that names one; the longest name wins. */
export function findPlace(texts: readonly string[], places: readonly Place[]): Place | undefined {
	const names = places
		.flatMap((place) =>
			[place.name, place.short, ...place.aliases].map((name) => ({ name, place })),
		)
		.toSorted((a, b) => b.name.length - a.name.length);
	for (const text of texts) {
		const found = names.find(({ name }) => text.includes(name));
		if (found) return found.place;
	}
	return undefined;
}
