/** Keeps a report on the device: its page and its source in both scripts, and what it is compared by. */
import { saveFile } from '../../offline/save-files.ts';
import { pageFile } from '../../offline/site-files.ts';
import { scripts } from '../../script/scripts.ts';
import { pathInScript } from '../../site/routes.ts';
import { siteNow } from './site-on-device.ts';

/** The button says what became of it; its words are in its own attributes. */
export async function press(pressed: HTMLElement): Promise<void> {
	const { saveReport = '', busy = '', done = '', failed = '' } = pressed.dataset;
	pressed.textContent = busy;
	const isSaved = await save(saveReport).catch(() => false);
	pressed.textContent = isSaved ? done : failed;
}

async function save(report: string): Promise<boolean> {
	const now = await siteNow();
	if (!now) return false;
	for (const file of scripts.flatMap((script) => filesOf(report, script))) {
		if (!(await saveFile(now.site, file, { drawer: 'saved' }))) return false;
	}
	return true;
}

function filesOf(report: string, script: (typeof scripts)[number]): string[] {
	return [
		pageFile(`/reports/${report}/`, script),
		pageFile(`/reports/${report}/source/`, script),
		pageFile('/compare/', script),
		pathInScript(`/data/compare/${report}.json`, script).slice(1),
	];
}
