import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { VFile } from 'vfile';
import { caseItems } from '../src/domain/case-items.ts';
import { publishedCharts, readPublishedIds } from '../src/domain/published-ids.ts';
import { checkCaseFile } from './content/check-case-file.ts';
import { checkCourseFile } from './content/check-course-file.ts';
import { checkPageFile } from './content/check-page-file.ts';
import { checkPublished } from './content/check-published.ts';
import { checkRetired } from './content/check-retired.ts';
import { listFiles } from './content/list-files.ts';
import { publishedPath, readPublishedText } from './content/published-record.ts';
import { readRecord } from './content/read-record.ts';
import { readRetired } from './content/read-retired.ts';
import { messageLines } from './report/message-lines.ts';

// `npm run check:content`: every case, every course, every page and the records of published and of retired ids. Reads only; exit code 1 where there is an error.
const casePaths = listFiles('content/cases');
const knownIds = new Set(casePaths.map((path) => basename(path, '.mdx')));
let errors = 0;
let warnings = 0;

const knownItems = new Set<string>();
for (const path of casePaths) {
  check(path, (file) => {
    const entry = checkCaseFile(file, knownIds, readRecord(basename(path, '.mdx')));
    for (const { item } of entry === undefined ? [] : caseItems(entry)) knownItems.add(`${entry?.id}-${item.id}`);
  });
}
const coursePaths = listFiles('content/courses');
for (const path of coursePaths) check(path, (file) => checkCourseFile(file, knownItems));
for (const path of listFiles('content/pages')) check(path, checkPageFile);
const { file: retiredFile, retired } = readRetired();
const publishedFile = new VFile({ path: publishedPath, value: readPublishedText() });
const present = new Set([...knownIds, ...knownItems, ...coursePaths.map((path) => basename(path, '.mdx'))]);
checkRetired(
  retiredFile,
  retired,
  new Set([...present, ...publishedCharts(readPublishedIds(String(publishedFile.value)))]),
);
checkPublished(publishedFile, retired, present);
report(publishedFile);
report(retiredFile);

console.log(`查了 ${casePaths.length} 个案例、${coursePaths.length} 门课程：${errors} 处错误，${warnings} 处提醒。`);
if (errors > 0) console.log('照上面说的改完，再运行 npm run check:content。');
process.exitCode = errors > 0 ? 1 : 0;

function check(path: string, look: (file: VFile) => void): void {
  const file = new VFile({ path, value: readFileSync(path, 'utf8') });
  look(file);
  report(file);
}

function report(file: VFile): void {
  for (const line of messageLines(file)) console.log(line);
  errors += file.messages.filter(({ fatal }) => fatal === true).length;
  warnings += file.messages.filter(({ fatal }) => fatal !== true).length;
}
