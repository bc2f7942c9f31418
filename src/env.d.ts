/// <reference types="astro/client" />

declare namespace App {
	/** What every page and component finds in `Astro.locals`; set in `middleware.ts`. */
	interface Locals {
		script: import('./script/scripts.ts').Script;
		/** Value of the `lang` attribute: `zh-Hans`. */
		lang: string;
		/** A label of the interface in the page's script. */
		t: import('./site/translate.ts').Translate;
		/** The page's address in the source script: `/reports/jintan-2024/`. */
		path: string;
		/** A page's address in this page's script: `/hant/reports/`. */
		href: (path: string) => string;
	}
}
