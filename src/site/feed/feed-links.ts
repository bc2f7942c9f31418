/** The feeds as pages lead to them. */
import type { Translate } from '../translate.ts';

export interface FeedLink {
	title: string;
	/** Address in the source script. */
	path: string;
}

export function siteFeed(t: Translate): FeedLink {
	return { title: t('feed.title'), path: '/feed.xml' };
}

/** The feed of a place; `name` is in the page's script. */
export function placeFeed({ id, name }: { id: string; name: string }, t: Translate): FeedLink {
	return { title: t('feed.title.place', { name }), path: `/places/${id}/feed.xml` };
}
