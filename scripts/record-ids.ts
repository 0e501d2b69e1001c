import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addPublishedIds, isPublishedId } from '../src/domain/published-ids.ts';
import { isStopgapId } from './content/is-stopgap-id.ts';
import { libraryIds } from './content/library-ids.ts';
import { publishedPath, readPublishedRecord, writePublishedRecord } from './content/published-record.ts';

// `npm run record`: puts the ids of the library on record as published; with `--check` it only says how many are not there yet.
const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, dir: { type: 'string', default: 'dist' } },
});

const published = readPublishedRecord();
const fresh = [...libraryIds(), ...builtCharts()].filter((id) => !isStopgapId(id) && !isPublishedId(published, id));
const sample = `${fresh.slice(0, 3).join('、')}${fresh.length > 3 ? ' 等' : ''}`;
if (fresh.length === 0) console.log(`编号都已记在 ${publishedPath}。`);
else if (values.check)
  console.log(`${fresh.length} 个编号还没有记作发布过（${sample}）。发布时运行 npm run record，与案例一起提交。`);
else {
  writePublishedRecord(addPublishedIds(published, fresh));
  console.log(`记下 ${fresh.length} 个编号（${sample}），写在 ${publishedPath}。请与案例一起提交。`);
  if (!existsSync(chartFolder()))
    console.log(`图的编号没有记：${values.dir}/ 里还没有网页。npm run build 之后再运行一次。`);
}

/** Charts are drawn from the cases: which there are is seen in the built site. A retired one has a page there too, and is on record. */
function builtCharts(): readonly string[] {
  if (!existsSync(chartFolder())) return [];
  const names = readdirSync(chartFolder(), { withFileTypes: true });
  return names.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function chartFolder(): string {
  return `${values.dir}/charts`;
}
