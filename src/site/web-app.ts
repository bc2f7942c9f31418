/** The site as an app that a reader can install: the manifest by W3C. */
import { paperColours } from './paper-colours.ts';
import type { PageContext } from './page-context.ts';
import { sourceScript } from '../script/scripts.ts';

export const manifestPath = '/manifest.webmanifest';

/** Its addresses lead from where it lies, `hant/` in Traditional, so that it works at any prefix. */
export function webAppManifest({ t, lang, script }: PageContext): object {
	const root = script === sourceScript ? './' : '../';
	return {
		name: t('site.name'),
		short_name: t('site.name'),
		description: t('site.description'),
		lang,
		start_url: './',
		// Above both scripts: one who switches stays in the app.
		scope: root,
		display: 'standalone',
		background_color: paperColours.light,
		theme_color: paperColours.light,
		icons: [
			{ src: `${root}favicon.svg`, type: 'image/svg+xml', sizes: 'any' },
			{ src: `${root}icons/icon-192.png`, type: 'image/png', sizes: '192x192' },
			{ src: `${root}icons/icon-512.png`, type: 'image/png', sizes: '512x512' },
			{
				src: `${root}icons/maskable-512.png`,
				type: 'image/png',
				sizes: '512x512',
				purpose: 'maskable',
			},
		],
	};
}
