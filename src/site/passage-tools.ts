/** What the reading page hands to the script behind its passages. */
import type { CitationPart } from './citation.ts';
import type { Script } from '../script/scripts.ts';
import type { Contact } from './mistakes.ts';

export interface PassageToolsData {
	/** Title and source file of the report, for reports of mistakes. */
	title: string;
	file: string;
	/** Where and when, for bookmarks: 金坛区, 回顾2024年 计划2025年. */
	place: string;
	years: string;
	script: Script;
	/** The reference to a passage, to be filled in for each. */
	citation: readonly CitationPart[];
	contact: Contact;
	/** Whole address of the page, where it is known. */
	address?: string | undefined;
	/** What a button says when it has copied. */
	copied: string;
	/** What a marked passage says to those who listen. */
	bookmarked: string;
}
