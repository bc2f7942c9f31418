/** The one place where jieba and its dictionary are loaded. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/** The dictionary line by line: `发展 50371 vn` is a word, how often it was seen, its part of speech. */
export const listedWords: readonly string[] = dict.toString().trimEnd().split('\n');

/** A jieba that knows the words of these lines and no others. */
export function createJieba(lines: readonly string[] = listedWords): Jieba {
	return Jieba.withDict(Buffer.from(`${lines.join('\n')}\n`));
}
