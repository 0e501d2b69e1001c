import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readPublishedRecord } from './content/published-record.ts';
import { type BuiltPage, readBuiltPage } from './site/built-page.ts';
import { publishedProblems } from './site/published-problems.ts';
import { siteBase } from './site/site-base.ts';
import { siteProblems } from './site/site-problems.ts';

// `node scripts/check-site.ts [--dir dist] [--base PATH]`: titles, links and anchors of the built site, and that every published address answers.
const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, base: { type: 'string', default: siteBase() } },
});

const entries = await readdir(values.dir, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile())
  .map((entry) => relative(values.dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();
const pages: BuiltPage[] = [];
for (const file of files.filter((name) => name.endsWith('.html'))) {
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  pages.push(readBuiltPage(path, await readFile(join(values.dir, file), 'utf8')));
}
const problems = [
  ...siteProblems({ pages, files: new Set(files.map((file) => `/${file}`)), base: values.base }),
  ...publishedProblems(pages, readPublishedRecord()),
];
for (const problem of problems) console.error(problem);
console.log(`查了 ${pages.length} 页，${problems.length} 个问题。`);
process.exitCode = problems.length === 0 ? 0 : 1;
