import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { indexFolder, manifestFile } from '../src/search/index-place.ts';
import { askInBrowser } from './search/ask-in-browser.ts';
import { queryFileSchema } from './search/query-file.ts';

// `npm run search -- --site dist --queries queries.json [--json]`: asks the search of a built and indexed site in a real browser.
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    queries: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

if (values.queries === undefined) {
  console.error('请给出查询文件：npm run search -- --site dist --queries queries.json [--json]');
  console.error('查询文件是 JSON：[{"q": "复议"}, {"q": "大连 复议", "filters": {"kind": ["case"]}}]');
  process.exitCode = 1;
} else {
  const file = values.queries;
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const queries = queryFileSchema.safeParse(text === undefined ? undefined : parseJson(text));
  const missing = ['search/index.html', `${indexFolder}/${manifestFile}`].filter(
    (path) => !existsSync(join(values.site, path)),
  );
  if (missing.length > 0) {
    console.error(
      `${values.site}/ 里没有 ${missing.join('、')}：先运行 npm run build，或用 --site 指给我已生成的网站。`,
    );
    process.exitCode = 1;
  } else if (!queries.success) {
    console.error(`${file}：读不到，或不是 [{"q": "…", "filters"?: {"kind": ["case"]}}] 这样的 JSON。`);
    process.exitCode = 1;
  } else {
    const answers = await askInBrowser(values.site, queries.data);
    if (values.json) console.log(JSON.stringify(answers, null, 1));
    else for (const answer of answers) print(answer);
  }
}

function print({
  q,
  mode,
  total,
  addresses,
  milliseconds,
  bytes,
}: Awaited<ReturnType<typeof askInBrowser>>[number]): void {
  console.log(`${q}\t${mode}\t${total} 条\t${milliseconds.toFixed(1)} 毫秒\t${Math.round(bytes / 1024)} KiB`);
  for (const address of addresses.slice(0, 5)) console.log(`  ${address}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
