/** Checks that `package-lock.json` installs on every platform and names no download address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockProblems, type PackageLock } from './check-lock/lock-problems.ts';

const file = join(import.meta.dirname, '..', 'package-lock.json');
const problems = lockProblems(JSON.parse(readFileSync(file, 'utf8')) as PackageLock); // npm's own form
for (const problem of problems) console.error(`package-lock.json: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
