import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fingerprint } from './data-package.ts';
import { archiveName, makeRelease } from './make-release.ts';
import { releaseProblems } from './release-problems.ts';

/** The data folder of a built site with one table. */
function builtData(csv: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const bytes = strToU8(csv);
  const fields = [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string' },
  ];
  const resource = {
    name: 'practices',
    path: 'practices.csv',
    title: '做法',
    bytes: bytes.length,
    hash: fingerprint(bytes),
  };
  const licenses = [{ title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }];
  const resources = [{ ...resource, schema: { fields, primaryKey: ['id'] } }];
  writeFileSync(join(folder, 'practices.csv'), bytes);
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({ title: '云州数据', description: '说明。', licenses, resources }),
  );
  return folder;
}

const first = builtData('\uFEFFid,name\r\np01,一站办\r\np02,上门办\r\n');

test('the same data makes the same bytes, whenever and wherever', async () => {
  const [one, other] = [await makeRelease('2026.11', first, undefined), await makeRelease('2026.11', first, undefined)];
  expect(one).toEqual(other);
  const files = unzipSync(one[archiveName] ?? new Uint8Array());
  expect(Object.keys(files)).toEqual(['README.md', 'practices.csv', 'datapackage.json']);
  expect(strFromU8(files['datapackage.json'] ?? new Uint8Array())).toContain('"version": "2026.11"');
});

test('a first release says how many rows each table has, and under which terms', async () => {
  const made = await makeRelease('2026.11', first, undefined);
  expect(strFromU8(made['CHANGES.md'] ?? new Uint8Array())).toBe('# 数据 2026.11\n\n第一个版本。\n\n- 做法：2 行\n');
  const readme = unzipSync(made[archiveName] ?? new Uint8Array())['README.md'];
  expect(strFromU8(readme ?? new Uint8Array())).toContain('许可：CC BY 4.0');
});

test('a release tells what was added, taken down and changed since the one before', async () => {
  const archive = (await makeRelease('2026.11', first, undefined))[archiveName] ?? new Uint8Array();
  const second = builtData('\uFEFFid,name,kind\r\np01,一窗办,brand\r\np03,跨区办,brand\r\n');
  const made = await makeRelease('2026.12', second, { version: '2026.11', archive });
  expect(strFromU8(made['CHANGES.md'] ?? new Uint8Array())).toBe(`# 数据 2026.12

与 2026.11 相比。编号没有变的行，列出改了哪几列。

## 做法

2 行，新增 1，撤下 1，改动 1。

- 新的列：kind
- 新增：p03
- 撤下：p02
- 改动：p01（name）
`);
});

test('data that are not what their descriptor says are not released', async () => {
  const folder = builtData('\uFEFFid,name\r\n');
  writeFileSync(join(folder, 'practices.csv'), 'id,name\r\nx,改\r\n');
  await expect(makeRelease('2026.11', folder, undefined)).rejects.toThrow('请重新生成网站');
});

test('a release that was touched is told from one that is gone', () => {
  const record = [
    {
      version: '2026.11',
      files: [
        { name: 'data.zip', bytes: 1, hash: 'sha256:a' },
        { name: 'CHANGES.md', bytes: 1, hash: 'sha256:b' },
      ],
    },
  ];
  expect(releaseProblems(record, (path) => (path.endsWith('zip') ? 'sha256:other' : undefined))).toEqual([
    '版本 2026.11 的 data.zip 被改过。版本发布以后不能改：请从 Git 里恢复，要改就发一个新版本。',
    '版本 2026.11 的 CHANGES.md 不见了。版本发布以后不能撤：请从 Git 里找回来。',
  ]);
  expect(releaseProblems(record, (path) => (path.endsWith('zip') ? 'sha256:a' : 'sha256:b'))).toEqual([]);
});
