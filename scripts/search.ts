import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
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
  if (!queries.success) {
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
