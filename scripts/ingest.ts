import { parseArgs } from 'node:util';
import { findLonelySidecars } from './content/find-lonely-sidecars.ts';
import { findSources } from './content/find-sources.ts';
import { importSources } from './content/import-sources.ts';
import { lockContent } from './content/lock-content.ts';
import { openReviewDesk } from './content/open-review-desk.ts';
import { printJson } from './content/print-json.ts';
import { reviewCases } from './content/review-cases.ts';
import { tellApart } from './content/tell-apart.ts';
import { paint } from './report/paint.ts';
import { skippedLine } from './report/skipped-line.ts';
import { usage } from './report/usage.ts';

// `npm run ingest`: seeds → content. See scripts/README.md for the pipeline behind it.
const lockPath = '.cache/ingest.lock';
const patience = 60_000;

process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const command = readCommand();
  if (command === undefined) return false;
  const { values, positionals } = command;
  if (values.help) {
    console.log(usage);
    return true;
  }
  const { cases, articles } = tellApart(positionals);
  if (cases.length > 0 && !values.review) {
    console.error(`${cases.join('、')}：是案例，不是文章。要看它的审校单，加上 --review；要改它，直接改文件。`);
    return false;
  }
  const desk = openReviewDesk({ isOpening: !values['no-open'] });
  if (cases.length > 0 && articles.length === 0) return reviewCases(cases, desk);
  const { sources, missing, skipped } = findSources(articles.length === 0 ? ['seeds'] : articles);
  for (const path of missing)
    console.error(`${paint('red', '✗', process.stderr)} ${path}：没有这个文件或文件夹。检查名字；文章放在 seeds/ 里。`);
  for (const path of findLonelySidecars(articles.length === 0 ? sources : []))
    console.error(`${paint('yellow', '!', process.stderr)} ${path}：没有同名的文章，没有用它。检查文件名。`);
  if (skipped.length > 0) console.error(`${paint('yellow', '!', process.stderr)} ${skippedLine(skipped)}`);
  if (sources.length === 0) {
    if (missing.length === 0)
      console.error('没有文章可导入。把文章（txt、html、docx、pdf、md）放进 seeds/，再运行 npm run ingest。');
    return missing.length === 0;
  }
  const isPrivateAllowed = values['allow-private'];
  if (values.json) return (await printJson(sources, isPrivateAllowed)) && missing.length === 0;
  const options = { isUpdate: values.update, isDryRun: values['dry-run'], isPrivateAllowed };
  const work = () => importSources(sources, options, values.review ? desk.layImported : undefined);
  const isGood = options.isDryRun ? await work() : await underLock(work);
  const isReviewed = reviewCases(cases, desk);
  return isGood && isReviewed && missing.length === 0;
}

function readCommand() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        update: { type: 'boolean', default: false },
        review: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        'allow-private': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /'(-[^']*)'/.exec(error.message)?.[1] ?? '';
    console.error(`看不懂选项 ${option}。可用的选项见 npm run ingest -- --help。`);
    return undefined;
  }
}

async function underLock(work: () => Promise<boolean>): Promise<boolean> {
  const unlock = lockContent(lockPath, 0) ?? waitForLock();
  if (unlock === undefined) {
    console.error('另一个 npm run ingest 一直没有结束，这一次什么也没有做。等它结束，再运行一次。');
    return false;
  }
  try {
    return await work();
  } finally {
    unlock();
  }
}

function waitForLock(): (() => void) | undefined {
  console.error('另一个 npm run ingest 正在运行，等它结束……');
  return lockContent(lockPath, patience);
}
