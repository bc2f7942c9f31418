/** References in the form of GB/T 7714—2025, with blanks for what only the reader's machine knows. */

export interface Cited {
	/** `R` a report, where nothing is said; `DS` a set of data. */
	form?: 'R' | 'DS';
	/** The body whose report it is: 常州市金坛区. */
	author?: string | undefined;
	title: string;
	/** Who put it online: 区融媒体中心. */
	issuer?: string | undefined;
	published?: string | undefined;
	/** Whole address; without it, the address at which the reader has the page is filled in. */
	address?: string | undefined;
}

export type CitationBlank = 'passage' | 'accessed' | 'address';

/** Parts of a reference: text, and blanks that a script fills. */
export type CitationPart = { text: string } | { blank: CitationBlank };

/**
 * 常州市金坛区. 政府工作报告（摘要）[R/OL]. 区融媒体中心, 2025: 第12段(2025-01-04)[引用日期]. 地址.
 * What is not known is left out.
 */
export function citationOf(cited: Cited): CitationPart[] {
	const { form = 'R', author, title, issuer, published, address } = cited;
	const year = published?.slice(0, 4);
	const publication = [issuer, year].filter((part) => part !== undefined).join(', ');
	return [
		{ text: `${author ? `${author}. ` : ''}${title}[${form}/OL]. ${publication}` },
		{ text: `${published ? `(${published})` : ''}[` },
		{ blank: 'accessed' },
		{ text: ']. ' },
		address === undefined ? { blank: 'address' } : { text: address },
		{ text: '.' },
	];
}

/** The reference to one passage of a report: its number follows the year, its address is its own. */
export function passageCitationOf(cited: Cited): CitationPart[] {
	const [work, ...rest] = citationOf({ ...cited, address: undefined });
	const isPublished = cited.issuer !== undefined || cited.published !== undefined;
	return work ? [work, { text: isPublished ? ': ' : '' }, { blank: 'passage' }, ...rest] : rest;
}

/** The text of a reference, its blanks filled. */
export function citationText(
	parts: readonly CitationPart[],
	filled: Record<CitationBlank, string>,
): string {
	return parts.map((part) => ('text' in part ? part.text : filled[part.blank])).join('');
}
