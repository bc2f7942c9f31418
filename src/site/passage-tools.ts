/** What the reading page hands to the script behind its passages. */
import type { CitationPart } from './citation.ts';
import type { Contact } from './mistakes.ts';

export interface PassageToolsData {
	/** Title and source file of the report, for reports of mistakes. */
	title: string;
	file: string;
	/** The reference to a passage, to be filled in for each. */
	citation: readonly CitationPart[];
	contact: Contact;
	/** Whole address of the page, where it is known. */
	address?: string | undefined;
	/** What a button says when it has copied. */
	copied: string;
}
