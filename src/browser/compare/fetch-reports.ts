/** Fetches the reports of a comparison, each once. */
import type { ComparedReport } from '../../site/compare/contract.ts';

/** A report that could not be had; `id` is as the address names it. */
export class MissingReport extends Error {
	readonly id: string;

	constructor(id: string) {
		super(`Expected a report ${id}, got none`);
		this.id = id;
	}
}

export type ReportSource = (id: string) => Promise<ComparedReport>;

/** Reports by id from the folder `data/compare/` of the page's own script. */
export function reportSource(folder: URL): ReportSource {
	const asked = new Map<string, Promise<ComparedReport>>();
	return (id) => {
		const report = asked.get(id) ?? fetchReport(id, folder);
		asked.set(id, report);
		// What failed once may be there when it is asked for again.
		report.catch(() => asked.delete(id));
		return report;
	};
}

async function fetchReport(id: string, folder: URL): Promise<ComparedReport> {
	const response = await fetch(new URL(`${encodeURIComponent(id)}.json`, folder)).catch(
		() => undefined,
	);
	if (!response?.ok) throw new MissingReport(id);
	// The file is of the same build as this script.
	return (await response.json()) as ComparedReport;
}
