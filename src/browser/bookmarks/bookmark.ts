/** A passage that a reader has marked, as the device keeps it and as a file carries it. */
import { scripts, type Script } from '../../script/scripts.ts';

export interface Bookmark {
	/** `jintan-2024#p12` */
	passage: string;
	/** Title, place and years of the report, in the script in which the passage was marked. */
	title: string;
	place: string;
	years: string;
	/** The whole passage as it read then, in each script in which it was marked: one at least. */
	quotes: Partial<Record<Script, string>>;
	/** What the reader has written beside it. */
	note: string;
	/** When it was first marked: `2026-01-28T09:30:00.000Z`. */
	added: string;
}

/** Ids as src/corpus/catalog.ts allows them. What else a file names is no passage of this site. */
const passageId = /^(?<report>[a-z0-9]+(?:-[a-z0-9]+)*)#p(?<number>[1-9]\d{0,5})$/;

/** `jintan-2024#p12` is the 12th passage of `jintan-2024`; `../x#p1` is none. */
export function passageOf(id: string): { report: string; number: number } | undefined {
	const { report, number } = passageId.exec(id)?.groups ?? {};
	return report !== undefined && report.length <= 64 && number !== undefined
		? { report, number: Number(number) }
		: undefined;
}

/** The address below the root of a script: `reports/jintan-2024/#p12`. */
export function bookmarkPath({ passage }: Pick<Bookmark, 'passage'>): string {
	return `reports/${passage.replace('#', '/#')}`;
}

/** The same passage in the same words, as far as both were marked in one script. */
export function isSameBookmark(a: Bookmark, b: Bookmark): boolean {
	return (
		a.passage === b.passage &&
		scripts.every((script) => {
			const quote = a.quotes[script];
			const other = b.quotes[script];
			return quote === undefined || other === undefined || quote === other;
		})
	);
}
