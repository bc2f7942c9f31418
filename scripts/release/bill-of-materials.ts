/** The packages that the site is made with, as CycloneDX: npm's own list, the same at every run. */
import { z } from 'astro/zod';
import { permanentId } from '../../src/site/feed/atom.ts';

const bomSchema = z.looseObject({
	bomFormat: z.literal('CycloneDX'),
	metadata: z.looseObject({ component: z.looseObject({}) }),
	components: z.array(z.looseObject({})),
});

/**
 * Takes out what differs from one run of `npm sbom` to the next: the time goes, the random serial
 * number becomes one made of the content, and the name of the folder that of the package.
 */
export function fixedBom(bom: string, { name }: { name: string }): string {
	const read = bomSchema.parse(JSON.parse(bom));
	const { metadata } = read;
	const fixed = {
		...read,
		serialNumber: undefined,
		metadata: {
			...metadata,
			timestamp: undefined,
			component: { ...metadata.component, name },
		},
	};
	const serialNumber = permanentId(JSON.stringify(fixed));
	return `${JSON.stringify({ ...fixed, serialNumber }, null, '\t')}\n`;
}
