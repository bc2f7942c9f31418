/** What is known of an amount once its metric is settled, and what stands around it before. */
import type { Item } from './clauses.ts';
import type { Measure } from './contract.ts';

/** An amount, what it counts, and how certain that is. */
export interface Reading {
	item: Item;
	measure: Measure;
	metric: string;
	/** What following amounts may borrow: 签约引进产业类项目 for its 协议投资总额. */
	subject: string;
	/** Offset at which the words that the metric was made from begin. */
	from: number;
	/** The subject was taken from an earlier sentence or from a clause without an amount. */
	isBorrowedFar: boolean;
}

/** An amount's own words and what stands around it. */
export interface Neighbourhood {
	own: string;
	item: Item;
	/** The reading before it in its sentence. */
	near: Reading | undefined;
	/** `near`, or the first reading of the sentence before. */
	lender: Reading | undefined;
	/** What was counted before 其中, where `near` is a part of it and the amount is not: 项目127项，其中亿元以上23项，|完成投资. */
	whole: Reading | undefined;
	/** The readings of the list that `near` closes: 建议67件、提案82件，|办复率. */
	chain: readonly Reading[];
	/** It goes on with the list or the run of clauses that `near` is in. */
	follows: boolean;
	text: string;
	/** What the text is about: the term that a glossary entry explains. */
	topic: string | undefined;
}

/** A metric completed from the neighbours. */
export interface Borrowed {
	metric: string;
	/** What the next amount may borrow; the metric where not given. */
	subject?: string;
	lender?: Reading;
	isDoubtful?: boolean;
}

/** One way of completing a metric; `undefined` where it does not apply. */
export type Way = (neighbourhood: Neighbourhood) => Borrowed | undefined;
