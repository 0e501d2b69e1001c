import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageRecord } from './search/page-record.ts';
import { readPage } from './search/read-page.ts';
import { writeIndex } from './search/write-index.ts';

// `node scripts/index-search.ts [--site dist]`: the search index of a built site.
const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } });

const entries = await readdir(values.site, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => relative(values.site, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();
const records: PageRecord[] = [];
for (const file of files) {
  const record = readPage(
    `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    await readFile(join(values.site, file), 'utf8'),
  );
  if (record !== undefined) records.push(record);
}
if (records.length === 0) {
  console.error(
    `${values.site}/ 里没有要搜索的网页：先运行 astro build，再看页面有没有写 searchMarks（见 src/search/README.md）。`,
  );
  process.exitCode = 1;
} else {
  const version = await writeIndex(values.site, records);
  console.log(`搜索索引：${records.length} 页，版本 ${version}。`);
}
