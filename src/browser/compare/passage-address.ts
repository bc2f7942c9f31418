import type { ComparedReport } from '../../site/compare/contract.ts';

/** The address of a passage on the reading page of its report, in this page's script. */
export function passageAddress({ url }: ComparedReport, number: number, root: URL): string {
	return new URL(`${url}${number ? `#p${number}` : ''}`, root).href;
}
