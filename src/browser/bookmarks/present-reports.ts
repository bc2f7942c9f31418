/** Reports as the site has them now, fetched once each and only where a bookmark asks for them. */
import type { Script } from '../../script/scripts.ts';
import { pathInScript } from '../../site/routes.ts';
import type { PresentReport } from './check-bookmark.ts';

/** A report, or why there is none: it is not on the site, or nothing was fetched. */
export type PresentAnswer = PresentReport | 'no-report' | 'unchecked';
export type PresentReports = (id: string, script: Script) => Promise<PresentAnswer>;

/** `root` is the address of the site's root in the source script. */
export function presentReports(root: URL): PresentReports {
	const asked = new Map<string, Promise<PresentAnswer>>();
	return (id, script) => {
		const path = pathInScript(`/data/compare/${id}.json`, script).slice(1);
		const answer = asked.get(path) ?? fetchReport(new URL(path, root));
		asked.set(path, answer);
		return answer;
	};
}

async function fetchReport(address: URL): Promise<PresentAnswer> {
	// A page from a folder may read no other file, and says so itself.
	if (address.protocol === 'file:') return 'unchecked';
	const response = await fetch(address).catch(() => undefined);
	if (response?.status === 404) return 'no-report';
	if (!response?.ok) return 'unchecked';
	// Of the same build as this script; a host that answers with a page instead fails here.
	return (response.json() as Promise<PresentReport>).catch(() => 'unchecked' as const);
}
