/** The labels that every script's dictionary has to have, and what each of them is filled with. */
import type { hans } from './hans.ts';

export type LabelKey = keyof typeof hans;

/** Names in braces: `n` of `共 {n} 份`. */
type Blanks<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
	? Name | Blanks<Rest>
	: never;

/** The labels that are said as they stand: 报告, 关于. */
export type PlainLabelKey = {
	[Key in LabelKey]: Blanks<(typeof hans)[Key]> extends never ? Key : never;
}[LabelKey];

/** What a label is filled with; nothing for one without blanks. */
export type LabelParams<Key extends LabelKey> = [Blanks<(typeof hans)[Key]>] extends [never]
	? []
	: [params: Record<Blanks<(typeof hans)[Key]>, string | number>];
