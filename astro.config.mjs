import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

const { SITE_URL } = process.env;

// What every page has is one style sheet, and what is left of a page's own another; without this
// each component that two pages share becomes a file and a request of its own. Scripts stay apart,
// or the one of a list would run on every page.
const everyPage = {
	name: 'site',
	test: /\/src\/(?:layouts|styles|components\/site)\/(?!.*type=script)/,
};

export default defineConfig({
	// Only canonical links, hreflang, feeds and the sitemap need the address; all else is relative.
	...(SITE_URL && { site: SITE_URL }),
	output: 'static',
	trailingSlash: 'always',
	// Not in node_modules, which several checkouts may share.
	cacheDir: './.cache/astro',
	// Styles stay in files: they are cached across pages, and the policy needs no unsafe-inline.
	build: { format: 'directory', inlineStylesheets: 'never' },
	prefetch: false,
	devToolbar: { enabled: false },
	markdown: {
		syntaxHighlight: false,
		// `1~2 月 3~4 月` is not struck through, and '单引号', -- and ... stay as printed.
		processor: unified({
			gfm: false,
			smartypants: false,
			remarkPlugins: [[remarkGfm, { singleTilde: false }]],
		}),
	},
	vite: {
		// Scripts and images stay in files, for the same reasons as styles.
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: { output: { codeSplitting: { groups: [everyPage] } } },
		},
		// Files that scripts load are found beside the script, at whatever address it is served.
		experimental: {
			renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
		},
	},
});
