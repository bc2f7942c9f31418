/** Ids of phrases, for addresses and data files. */
import { createHash } from 'node:crypto';
import { withoutMarks } from './quotation-marks.ts';

/**
 * The id of an expression. It is made from the text alone, so that it stays when reports are added
 * and ranks change; a hash, because hanzi have no ASCII spelling that is both short and their own
 * (三访三优 and 山坊三有 sound alike); twelve digits, which keeps the risk that any two of 100,000
 * phrases meet below one in 50,000. With and without quotation marks it is the same expression.
 */
export function phraseId(text: string): string {
	const digest = createHash('sha256').update(withoutMarks(text).normalize('NFC')).digest('hex');
	return `p${digest.slice(0, 12)}`;
}
