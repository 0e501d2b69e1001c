import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findSources } from './find-sources.ts';
import { openTemporaryLibrary, type TemporaryLibrary } from './temporary-library.ts';

let library: TemporaryLibrary;

beforeEach(() => {
  library = openTemporaryLibrary();
});

afterEach(() => library.remove());

test('a folder gives its articles and those of the folders in it, and names what is none', () => {
  const names = [
    'b.txt',
    'b.yaml',
    'README.md',
    '2024/a.docx',
    '2024/旧稿.doc',
    '2024/照片.JPG',
    '2024/~$a.docx',
    '.DS_Store',
    '网页.html',
    '网页_files/menu.html',
  ];
  for (const name of names) library.write(join('seeds', name), 'x');
  const folder = join(library.folder, 'seeds');
  const { sources, missing, skipped } = findSources([folder, join(folder, 'b.txt')]);
  const inFolder = (paths: readonly string[]): string[] => paths.map((path) => path.slice(folder.length + 1));
  expect(inFolder(sources)).toEqual(['2024/a.docx', '2024/旧稿.doc', 'b.txt', '网页.html']);
  expect(inFolder(skipped)).toEqual(['.DS_Store', '2024/~$a.docx', '2024/照片.JPG', '网页_files']);
  expect(missing).toEqual([]);
});

test('a web address is a source as it stands; a file that is named is read whatever it is called', () => {
  library.write('seeds/照片.jpg', 'x');
  const path = join(library.folder, 'seeds/照片.jpg');
  expect(findSources(['https://example.org/a', path, 'none.txt'])).toEqual({
    sources: ['https://example.org/a', path],
    missing: ['none.txt'],
    skipped: [],
  });
});
