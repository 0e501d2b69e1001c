import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipFiles } from '../../src/exports/pack/zip-files.ts';
import { changesText } from './changes-text.ts';
import { type DataPackage, type DataResource, fingerprint, parseDataPackage, readDataPackage } from './data-package.ts';
import { type ReleasedTable, tableChanges } from './table-changes.ts';

/** The name of the archive in a release. */
export const archiveName = 'data.zip';

/**
 * The files of a release: the CSV files and their descriptor in one archive, and what changed since the release before. Throws a
 * Chinese message where a file is not the one that its descriptor tells of.
 *
 * @param folder the data folder of a built site
 * @param before the release before: its version and its archive
 */
export async function makeRelease(
  version: string,
  folder: string,
  before: { readonly version: string; readonly archive: Uint8Array } | undefined,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const descriptor = await readDataPackage(folder);
  const bytes = new Map<string, Uint8Array>();
  for (const { path, hash } of descriptor.resources) {
    const file = await readFile(join(folder, path));
    if (fingerprint(file) !== hash)
      throw new Error(`${join(folder, path)} 与 datapackage.json 所说的不同：请重新生成网站。`);
    bytes.set(path, file);
  }
  const old = before === undefined ? undefined : tablesOf(unzipSync(before.archive));
  const now = descriptor.resources.map((resource) => tableOf(resource, bytes.get(resource.path)));
  const changes = now.map((table) =>
    tableChanges(
      table,
      old?.find(({ name }) => name === table.name),
    ),
  );
  const described = { ...descriptor, version };
  const archive = {
    'README.md': readmeText(descriptor, version),
    ...Object.fromEntries(bytes),
    'datapackage.json': `${JSON.stringify(described, undefined, 2)}\n`,
  };
  return {
    [archiveName]: zipFiles(archive),
    'CHANGES.md': strToU8(changesText(version, before?.version, changes)),
  };
}

/** What stands beside the tables: what they are, under which terms, how they are cited. */
function readmeText({ title, description, licenses, resources }: DataPackage, version: string): string {
  const tables = resources.map((resource) => `- ${resource.path}：${resource.title}\n`).join('');
  const terms = licenses.map((licence) => `${licence.title}，${licence.path}`).join('；');
  return `# ${title} ${version}\n\n${description}\n\n许可：${terms}\n\n引用：${title}（版本 ${version}）[DS/OL].\n\n${tables}`;
}

function tablesOf(files: Readonly<Record<string, Uint8Array>>): readonly ReleasedTable[] {
  const text = files['datapackage.json'];
  if (text === undefined) return [];
  return parseDataPackage(strFromU8(text)).resources.map((resource) => tableOf(resource, files[resource.path]));
}

function tableOf({ name, title, schema }: DataResource, bytes: Uint8Array | undefined): ReleasedTable {
  return { name, title, key: schema.primaryKey[0] ?? 'id', csv: bytes === undefined ? '' : strFromU8(bytes) };
}
