/**
 * `npm run ingest`: reads every source of `seeds/` and writes `src/content/reports/` and
 * `src/content/coverage/`. With `--check` it writes nothing and fails where a file is out of date.
 * Problems go to standard error; an error among them stops the build before anything is written.
 */
import { parseArgs } from 'node:util';
import { formatProblem } from '../src/corpus/problems.ts';
import { diffContent, readCorpus, writeContent } from './ingest/corpus-files.ts';

const { values } = parseArgs({
	options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: '.' } },
});

const { files, problems } = readCorpus(values.root);
for (const problem of problems) console.error(formatProblem(problem));
const errors = problems.filter(({ level }) => level === 'error').length;
if (errors) {
	console.error(`目录或原文有 ${errors} 处错误，没有写入任何文件；原来的 dist/ 保持不变。`);
	process.exitCode = 1;
} else if (values.check) {
	const stale = diffContent(values.root, files);
	for (const path of stale) console.error(`${path} 与 seeds/ 不一致，请运行 npm run ingest。`);
	process.exitCode = stale.length ? 1 : 0;
} else {
	writeContent(values.root, files);
	console.log(`已读入 ${files.size / 2} 份报告。`);
}
