/** What engines of speech read wrong or not at all, and how it is said, written in Simplified. */
export interface SpokenRule {
	pattern: RegExp;
	say: (match: string, ...groups: string[]) => string;
}
