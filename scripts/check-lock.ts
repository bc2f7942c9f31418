/**
 * Checks that `package-lock.json` installs on every platform and names no download address. After
 * `npm install`, `node scripts/check-lock.ts --complete` adds the platform packages it lacks.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { completeLock } from './check-lock/complete-lock.ts';
import { lockProblems } from './check-lock/lock-problems.ts';
import type { PackageLock } from './check-lock/missing-packages.ts';

const { values } = parseArgs({ options: { complete: { type: 'boolean', default: false } } });

const file = join(import.meta.dirname, '..', 'package-lock.json');
const read = JSON.parse(readFileSync(file, 'utf8')) as PackageLock; // npm's own form
const lock = values.complete ? completeLock(read) : read;
if (values.complete) writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);

const problems = lockProblems(lock);
for (const problem of problems) console.error(`package-lock.json: ${problem}`);
if (problems.length > 0) console.error('Mend it with: node scripts/check-lock.ts --complete');
process.exitCode = problems.length > 0 ? 1 : 0;
