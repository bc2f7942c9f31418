/** What the margins of every printed page say: attributes of `<html>`, which print.css puts there. */
import type { Translate } from '../translate.ts';

export interface RunningLines {
	/** 金坛区 政府工作报告（摘要） */
	title: string;
	/** 原文 004_….txt SHA-256 …, for a page that shows one source. */
	source?: string | undefined;
	/** Whole address; without it, a script fills in the one at which the reader has the page. */
	address?: string | undefined;
}

/** Style sheets hold no words: those of 第 1 页 / 共 14 页 come with the page too. */
export function runningAttributes(
	{ title, source, address }: RunningLines,
	t: Translate,
): Record<`data-print-${string}`, string | undefined> {
	return {
		'data-print-title': title,
		'data-print-site': t('site.name'),
		// The address follows on a line of its own.
		'data-print-source': source && `${source}\n`,
		'data-print-address': address,
		'data-print-page': t('print.page'),
		'data-print-of': t('print.page.of'),
		'data-print-total': t('print.page.total'),
		'data-print-end': t('print.page.end'),
	};
}
