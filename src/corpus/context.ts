/** What a source is read with: the places that the site knows and the entry of the catalog. */
import type { CatalogEntry } from './catalog.ts';
import type { Place } from './places.ts';

export interface Context {
	places: readonly Place[];
	/** The catalog entry; without one the text alone must tell. */
	entry?: CatalogEntry | undefined;
	/** Id for a report without an entry. */
	id?: string;
}
