/** The title of a page as tabs and search results show it. */

// Longer ones are cut by every browser; the heading of the page has the whole.
const longest = 50;

/** 江苏常州钟楼经济开发区2025年工作报告 — 对读; the home page has the site's name alone. */
export function pageTitle(title: string, siteName: string): string {
	const characters = [...title.trim()];
	const short =
		characters.length > longest ? `${characters.slice(0, longest).join('')}…` : title.trim();
	return short && short !== siteName ? `${short} — ${siteName}` : siteName;
}
