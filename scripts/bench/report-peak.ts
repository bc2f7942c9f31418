/** Loaded into a program that is measured: when it ends, it writes how much memory it had at most. */
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
	const file = process.env['PEAK_FILE'];
	if (file) appendFileSync(file, `${process.resourceUsage().maxRSS}\n`);
});
