import { parseArgs } from 'node:util';
import { findLonelySidecars } from './content/find-lonely-sidecars.ts';
import { findSources } from './content/find-sources.ts';
import { importSources } from './content/import-sources.ts';
import { lockContent } from './content/lock-content.ts';
import { printJson } from './content/print-json.ts';
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
  const { sources, missing, skipped } = findSources(positionals.length === 0 ? ['seeds'] : positionals);
  for (const path of missing)
    console.error(`${paint('red', '✗')} ${path}：没有这个文件或文件夹。检查名字；文章放在 seeds/ 里。`);
  for (const path of findLonelySidecars(positionals.length === 0 ? sources : []))
    console.error(`${paint('yellow', '!')} ${path}：没有同名的文章，没有用它。检查文件名。`);
  if (skipped.length > 0) console.error(`${paint('yellow', '!')} ${skippedLine(skipped)}`);
  if (sources.length === 0) {
    if (missing.length === 0)
      console.error('没有文章可导入。把文章（txt、html、docx、pdf、md）放进 seeds/，再运行 npm run ingest。');
    return missing.length === 0;
  }
  const isPrivateAllowed = values['allow-private'];
  if (values.json) return (await printJson(sources, isPrivateAllowed)) && missing.length === 0;
  const options = { isUpdate: values.update, isDryRun: values['dry-run'], isPrivateAllowed };
  const isGood = options.isDryRun
    ? await importSources(sources, options)
    : await underLock(() => importSources(sources, options));
  return isGood && missing.length === 0;
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
