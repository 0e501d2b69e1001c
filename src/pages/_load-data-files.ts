import { createHash } from 'node:crypto';
import { absoluteAddress } from '../components/absolute-address.ts';
import { addresses } from '../addresses.ts';
import { readLibraryId } from '../domain/library-id.ts';
import type { WeighedFile } from '../exports/data/data-package.ts';
import type { DataLibrary } from '../exports/data/data-library.ts';
import { dataFiles } from '../exports/data/data-files.ts';
import { libraryIdPath } from '../library-id-path.ts';
import { regionEntries } from '../queries/region-entries.ts';
import { topicEntries } from '../queries/topic-entries.ts';
import { loadCases } from './_load-cases.ts';
import { loadCourses } from './_load-courses.ts';

let loaded: Promise<readonly WeighedFile[]> | undefined;

/** All files of data, each with its size and hash; made once a build, the texts again where they are written. */
export function loadDataFiles(): Promise<readonly WeighedFile[]> {
  // The development server must see edits at once.
  if (import.meta.env.DEV) return weighFiles();
  loaded ??= weighFiles();
  return loaded;
}

async function weighFiles(): Promise<readonly WeighedFile[]> {
  return dataFiles(await loadLibrary()).map((file) => {
    const hash = createHash('sha256');
    let bytes = 0;
    for (const piece of file.pieces()) {
      // Only the data package tells hashes, and only of CSV files.
      if (file.format === 'csv') hash.update(piece);
      bytes += Buffer.byteLength(piece);
    }
    return { ...file, bytes, sha256: hash.digest('hex') };
  });
}

async function loadLibrary(): Promise<DataLibrary> {
  const cases = await loadCases();
  const site = import.meta.env.SITE === undefined ? undefined : new URL(import.meta.env.SITE);
  return {
    cases,
    courses: (await loadCourses()).map(({ data }) => data),
    regions: regionEntries(cases),
    topics: topicEntries(cases),
    addressOf: (id) => {
      const read = readLibraryId(id);
      if (read === undefined) throw new Error(`${id} is no id of the library.`);
      return absoluteAddress(addresses.file(libraryIdPath(read)), site);
    },
    pageOf: (path) => absoluteAddress(addresses.page(path), site),
  };
}
