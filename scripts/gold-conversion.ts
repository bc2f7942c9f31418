/**
 * Measures the conversion against the reference labels, where they are at hand:
 * `node scripts/gold-conversion.ts ../shared/gold/conversion.tsv`. Prints each miss with its place.
 */
import { readFileSync } from 'node:fs';
import { createConverter, type Converter } from '../src/script/converter.ts';

interface Label {
	place: string;
	hans: string;
	/** Every form that the label accepts. */
	accepted: string[];
}

/** Columns: file, line, column, simplified, tw, hk, note; further forms stand in `alt-tw=`. */
function readLabel(row: string): Label {
	const [file, line, column, hans = '', tw = '', , note = ''] = row.split('\t');
	const alternatives = /alt-tw=([^;]*)/.exec(note)?.[1]?.split('|') ?? [];
	return { place: `${file}:${line}:${column}`, hans, accepted: [tw, ...alternatives] };
}

/** The labels are cut from the lines as printed, so quotes and punctuation do not count. */
function hanziOf(text: string): string {
	return text.replace(/\P{Script=Han}/gu, '');
}

function isMiss({ hans, accepted }: Label, convert: Converter): boolean {
	return !accepted.map(hanziOf).includes(hanziOf(convert(hans)));
}

const [path = '../shared/gold/conversion.tsv'] = process.argv.slice(2);
const convert = createConverter('hant');
const labels = readFileSync(path, 'utf8').trim().split('\n').slice(1).map(readLabel);
const misses = labels.filter((label) => isMiss(label, convert));
for (const { place, hans, accepted } of misses) {
	console.log(`${place}\t${hans}\t${convert(hans)}\texpected ${accepted.join(' or ')}`);
}
console.log(`${labels.length} labels, ${misses.length} missed`);
