import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commonRuns } from './originality/common-runs.ts';
import { fileToText } from './originality/file-to-text.ts';
import { indexSources, type SourceArticle } from './originality/source-index.ts';

// `node scripts/check-originality.ts [FOLDER]`: no file of the repository repeats the wording of the copyrighted articles that
// the seeds are digests of. Only who has the articles can check; everyone else is told so, and passes.
const root = resolve(import.meta.dirname, '..');
const { positionals } = parseArgs({ allowPositionals: true });
const folder = resolve(positionals[0] ?? join(root, '../shared/sources'));

if (existsSync(folder)) process.exitCode = (await reportRuns()) === 0 ? 0 : 1;
else console.log('没有原文文件夹，跳过与原文的比对。');

async function reportRuns(): Promise<number> {
  const articles = await readArticles();
  const index = indexSources(articles);
  const paths = repositoryFiles();
  let found = 0;
  for (const path of paths) {
    for (const { line, source, run, length } of commonRuns(await readText(join(root, path), path), index)) {
      found += 1;
      const shown = run.length > 60 ? `${run.slice(0, 60)}……` : run;
      console.error(`${path}:${line}：有 ${length} 字与原文 ${source} 相同，应少于 ${index.length} 字：${shown}`);
    }
  }
  console.log(`查了 ${paths.length} 个文件，对照 ${articles.length} 篇原文，${found} 处雷同。`);
  if (found > 0) console.log('请用自己的话重写这些地方；标题、《》里的名称和“”里的专名不算在内，可以照写。');
  return found;
}

async function readArticles(): Promise<readonly SourceArticle[]> {
  const articles: SourceArticle[] = [];
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) articles.push({ name, text: await readText(path, name) });
  }
  return articles;
}

/** What git tracks or would track: what is ignored is not published. The lock file is npm's, and large. */
function repositoryFiles(): readonly string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const paths = [...new Set(list.split('\0'))].filter((path) => path !== '' && path !== 'package-lock.json');
  // A file that was deleted and not yet committed is still listed.
  return paths.filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile()).sort();
}

async function readText(file: string, shown: string): Promise<string> {
  try {
    return (await fileToText(file, readFileSync(file))) ?? '';
  } catch (error) {
    console.error(`${shown}：读不出文字，没有比对（${error instanceof Error ? error.message : String(error)}）。`);
    return '';
  }
}
