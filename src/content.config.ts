/** The collections of the site: reports made by ingest, and the vocabularies written by hand. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { coverageFileSchema } from './corpus/coverage-file.ts';
import { placeSchema } from './corpus/places.ts';
import { reportTextSchema } from './corpus/report-file.ts';
import { reportsLoader } from './site/reports-loader.ts';
import { themeSchema } from './analysis/themes/theme-ids.ts';

export const collections = {
	/** `src/content/reports/*.md`: a report and its passages each. */
	reports: defineCollection({
		loader: reportsLoader('src/content/reports'),
		schema: reportTextSchema,
	}),
	/** `src/content/coverage/*.json`: what became of every stretch of each source. */
	coverage: defineCollection({
		loader: glob({ base: 'src/content/coverage', pattern: '*.json' }),
		schema: coverageFileSchema,
	}),
	places: defineCollection({ loader: file('src/content/places.yaml'), schema: placeSchema }),
	themes: defineCollection({ loader: file('src/content/themes.yaml'), schema: themeSchema }),
	/** Pages of prose, written once a script: `hans/about.md`, `hant/about.md`. */
	prose: defineCollection({
		loader: glob({ base: 'src/content/prose', pattern: '*/*.md' }),
		schema: z.strictObject({ title: z.string(), description: z.string() }),
	}),
};
