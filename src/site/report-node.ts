/** A report by schema.org. */
import type { Report } from '../corpus/contract.ts';
import type { JsonLdNode } from './json-ld.ts';
import type { PageContext } from './page-context.ts';
import type { PlaceName } from './place-index.ts';
import { reportPath } from './report-link.ts';
import type { ReportHead } from './report-view.ts';
import { yearsOf } from './report-order.ts';

export function reportNode(
	report: Report,
	{ head, place }: { head: ReportHead; place: PlaceName | undefined },
	{ lang, t, address }: PageContext,
): JsonLdNode {
	const { source, published, indexNumber, kind, characters, address: original } = report;
	const publisher = head.issuer ?? place?.name;
	return {
		'@type': 'Report',
		name: head.title,
		alternativeHeadline: head.subtitle,
		genre: t(`kind.${kind}`),
		url: address(reportPath(report)),
		identifier: indexNumber,
		reportNumber: indexNumber,
		datePublished: published,
		temporalCoverage: yearsOf(report).join('/') || undefined,
		inLanguage: lang,
		wordCount: characters,
		publisher: publisher && { '@type': 'GovernmentOrganization', name: publisher },
		spatialCoverage: place && { '@type': 'Place', name: place.name },
		isBasedOn: {
			'@type': 'DigitalDocument',
			name: source.file,
			url: original,
			identifier: `sha256:${source.sha256}`,
		},
	};
}
