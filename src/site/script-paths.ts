/** What `getStaticPaths` gives for pages that exist in every script. */
import { scripts, type Script } from '../script/scripts.ts';
import { scriptParam, type ScriptParam } from './routes.ts';

interface ScriptPath {
	params: { script: ScriptParam };
}

/** One page in each script. */
export function scriptPaths(): ScriptPath[] {
	return scripts.map((script) => ({ params: { script: scriptParam(script) } }));
}

/** One page of a collection in each script: `page` makes its `id` and its props. */
export function pathsInScripts<Entry, Props extends object>(
	entries: readonly Entry[],
	page: (entry: Entry, script: Script) => { id: string; props: Props },
): { params: { script: ScriptParam; id: string }; props: Props }[] {
	return scripts.flatMap((script) =>
		entries.map((entry) => {
			const { id, props } = page(entry, script);
			return { params: { script: scriptParam(script), id }, props };
		}),
	);
}
