/** Each passage's closest one in another report, found once a build. */
import { closestElsewhere, type Closest } from '../../analysis/counterparts/closest.ts';
import { findCounterparts } from '../../analysis/counterparts/find.ts';
import { loadStatements } from './load-statements.ts';

// Both scripts of every reading page ask for them.
const siteClosest = readAll();

export function loadClosest(): Promise<ReadonlyMap<string, Closest>> {
	return siteClosest;
}

async function readAll(): Promise<ReadonlyMap<string, Closest>> {
	const { reports } = await loadStatements();
	return closestElsewhere(findCounterparts(reports));
}
