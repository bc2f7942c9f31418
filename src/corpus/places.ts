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
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '只能用小写字母、数字和连字符'),
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

const division =
	'(?:自治县|自治旗|特区|林区|新区|经济技术开发区|经济开发区|高新区|经开区|开发区|县|区|市|旗|州)';
const follows =
	'(?=第[一二三四五六七八九十]+届|(?:20\\d{2}年)?(?:人民)?政府|20\\d{2}年|(?:党工委)?管委会|工作报告)';
const named = new RegExp(`([\\p{Script=Han}--[在年月日号向]]{1,14}${division})${follows}`, 'v');

/** The place that a title or a speaker's line names: 云安县 in 云安县2024年政府工作报告. */
export function namePlace(texts: readonly string[]): string | undefined {
	for (const text of texts) {
		// 常州市金坛区 is 金坛区: the last division counts, those above it are where it lies.
		const name = named.exec(text)?.[1]?.replace(/^.*[省市州](?=.{2,})/, '');
		if (name && !/^[全各本我]/.test(name)) return name;
	}
	return undefined;
}
