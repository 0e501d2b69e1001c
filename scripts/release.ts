import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprint } from './release/data-package.ts';
import { archiveName, makeRelease } from './release/make-release.ts';
import { releaseProblems } from './release/release-problems.ts';
import { readReleaseRecord, recordPath, writeReleaseRecord } from './release/release-record.ts';

// `npm run release -- 2026.11 [--dir dist]`: the data of a built site as a release that never changes; `--check` only looks whether
// all releases still are what they were.
const releases = 'public/data/releases';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dir: { type: 'string', default: 'dist' }, check: { type: 'boolean', default: false } },
});
const [version] = positionals;
const record = readReleaseRecord();

if (values.check) check();
else await release();

function check(): void {
  const hashOf = (path: string) => {
    const file = join(releases, path);
    return existsSync(file) ? fingerprint(readFileSync(file)) : undefined;
  };
  const problems = releaseProblems(record, hashOf);
  for (const problem of problems) console.error(problem);
  console.log(`查了 ${record.length} 个数据版本，${problems.length} 个问题。`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

async function release(): Promise<void> {
  if (version === undefined || !/^\d{4}\.\d{2}(\.\d+)?$/.test(version)) {
    return fail('请给出版本：年.月，如 npm run release -- 2026.11；同一个月再发，写 2026.11.1。');
  }
  const folder = join(releases, version);
  if (existsSync(folder) || record.some((known) => known.version === version)) {
    return fail(`版本 ${version} 已经发布，发布以后不再改：请换一个版本号，如 ${version}.1。`);
  }
  const data = join(values.dir, 'data');
  if (!existsSync(join(data, 'datapackage.json'))) {
    return fail(`${data}/ 里没有数据：请先运行 npm run build，再发布版本。`);
  }
  const last = record.at(-1);
  const before =
    last === undefined
      ? undefined
      : { version: last.version, archive: readFileSync(join(releases, last.version, archiveName)) };
  const files = Object.entries(await makeRelease(version, data, before));
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const weighed = files.map(([name, bytes]) => ({ name, bytes: bytes.length, hash: fingerprint(bytes) }));
  writeReleaseRecord([...record, { version, files: weighed }]);
  console.log(`版本 ${version} 写在 ${folder}/，指纹记在 ${recordPath}。请一起提交；以后不要改动。`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
