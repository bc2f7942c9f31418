/** The pages that are written, once a script: `src/content/prose/hans/about.md`. */
import { getEntry, render, type RenderResult } from 'astro:content';
import type { Script } from '../script/scripts.ts';

export interface Prose {
	title: string;
	description: string;
	Content: RenderResult['Content'];
}

export async function loadProse(script: Script, name: string): Promise<Prose> {
	const entry = await getEntry('prose', `${script}/${name}`);
	if (!entry) throw new Error(`Expected src/content/prose/${script}/${name}.md, got no such file`);
	const { Content } = await render(entry);
	return { ...entry.data, Content };
}
