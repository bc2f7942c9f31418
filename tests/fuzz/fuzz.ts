/**
 * `npm run fuzz -- --minutes 10 --seed 7`: reads as many generated files as the time allows, prints
 * how many, and keeps the smallest file that broke something in `tests/fixtures/nasty/`, where a
 * unit test reads it from then on.
 */
import { createHash, randomInt } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyFile, type AnyFile } from './any-file.ts';
import { checkFile } from './check-file.ts';
import { loadReports, loadSetting } from './setting.ts';

const { values } = parseArgs({
	options: { minutes: { type: 'string', default: '2' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error(`Expected a number of minutes, got ${values.minutes}`);
const seed = Number(values.seed ?? randomInt(2 ** 31));

const setting = loadSetting();
const sources = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
const property = fc.property(anyFile(loadReports(sources)), (file) => checkFile(file, setting));
const run = fc.check(property, {
	seed,
	numRuns: Number.MAX_SAFE_INTEGER,
	interruptAfterTimeLimit: minutes * 60_000,
	markInterruptAsFailure: false,
});

console.log(`${run.numRuns} generated files read in at most ${minutes} min (--seed ${seed})`);
const [broken] = run.counterexample ?? [];
if (run.failed && broken) {
	console.error(run.errorInstance);
	console.error(`Kept as ${keep(broken)}`, broken.file, broken.fields);
	process.exitCode = 1;
}

function keep({ bytes }: AnyFile): string {
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
	const path = `tests/fixtures/nasty/found-${hash}.txt`;
	writeFileSync(path, bytes);
	return path;
}
