/** The fourteen subjects by which reports are laid side by side. */
import { z } from 'astro/zod';

export const themeIds = [
	'economy', 'projects', 'industry', 'innovation', 'business', 'opening', 'land', 'city', 'rural',
	'ecology', 'livelihood', 'culture', 'safety', 'government',
] as const; // prettier-ignore
export type ThemeId = (typeof themeIds)[number];

export const themeSchema = z.strictObject({ id: z.enum(themeIds), title: z.string() });
export type Theme = z.infer<typeof themeSchema>;
