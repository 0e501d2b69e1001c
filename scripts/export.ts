import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bulkFiles } from './export/bulk-files.ts';
import { indexSettings } from './export/index-settings.ts';
import { readDataPackage } from './release/data-package.ts';

// `npm run export -- opensearch [--dir dist] [--out .cache/opensearch]`: the data of a built site for OpenSearch or Elasticsearch.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dir: { type: 'string', default: 'dist' }, out: { type: 'string', default: '.cache/opensearch' } },
});
const data = join(values.dir, 'data');

if (positionals[0] !== 'opensearch') fail('请说明导出给谁：npm run export -- opensearch。');
else if (!existsSync(join(data, 'datapackage.json'))) fail(`${data}/ 里没有数据：请先运行 npm run build，再导出。`);
else await exportToOpenSearch();

async function exportToOpenSearch(): Promise<void> {
  const { resources } = await readDataPackage(data);
  rmSync(values.out, { recursive: true, force: true });
  mkdirSync(values.out, { recursive: true });
  const commands: string[] = [];
  for (const resource of resources) {
    // The second part of a long table goes into the index of its first.
    const index = `fazhi-${resource.name.replace(/-\d+$/, '')}`;
    if (index === `fazhi-${resource.name}`) {
      write(`${index}.json`, `${JSON.stringify(indexSettings(resource), undefined, 2)}\n`);
      // An index that is there already is kept, so that the import can be run again.
      const put = `curl -f -X PUT "$SEARCH/${index}" -H 'Content-Type: application/json' --data-binary @${index}.json`;
      commands.push(`curl -s -f -I -o /dev/null "$SEARCH/${index}" || ${put}`);
    }
    const lines = readFileSync(join(data, `${resource.name}.ndjson`), 'utf8')
      .split('\n')
      .filter(Boolean);
    let part = 1;
    for (const body of bulkFiles(index, resource.schema.primaryKey[0] ?? 'id', lines)) {
      const name = `fazhi-${resource.name}.bulk-${part}.ndjson`;
      write(name, body);
      // The server answers 200 even where it refuses rows, and says so in its answer.
      const post = `curl -s -f -X POST "$SEARCH/_bulk" -H 'Content-Type: application/x-ndjson' --data-binary @${name}`;
      commands.push(`${post} | grep -q '"errors":false' || { echo "${name} 有的行没有导入。"; exit 1; }`);
      part += 1;
    }
  }
  write(
    'import.sh',
    `#!/bin/sh\n# SEARCH=https://user:password@host:9200 sh import.sh\nset -e\n${commands.join('\n')}\n`,
  );
  console.log(`${resources.length} 个表写在 ${values.out}/：索引设置、批量数据和 import.sh。`);
  console.log(`导入：cd ${values.out} && SEARCH=http://localhost:9200 sh import.sh`);
  console.log('中文用内置的 cjk 分词；装了 ik 插件的，把设置里的 cjk 换成 ik_max_word 再导入。');
}

function write(name: string, text: string): void {
  writeFileSync(join(values.out, name), text);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
