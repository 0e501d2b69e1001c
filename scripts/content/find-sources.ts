import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isWebAddress } from '../web/is-web-address.ts';

/** What was found under the arguments of a command. */
export interface FoundSources {
  /** Paths of files and addresses of pages, in a fixed order. */
  readonly sources: readonly string[];
  /** Arguments that name nothing. */
  readonly missing: readonly string[];
  /** What lies in the folders beside the articles, as far as somebody could take it for one; sidecars are none. */
  readonly skipped: readonly string[];
}

/** The articles under the given files, folders and web addresses; folders are read in full. */
export function findSources(paths: readonly string[]): FoundSources {
  const isThere = (path: string): boolean => isWebAddress(path) || existsSync(path);
  const entries = paths
    .filter(isThere)
    .flatMap((path) => (!isWebAddress(path) && statSync(path).isDirectory() ? entriesIn(path) : [{ path, isArticle: true }]));
  const pathsOf = (isArticle: boolean): string[] => [
    ...new Set(entries.filter((entry) => entry.isArticle === isArticle).map(({ path }) => path)),
  ];
  return { sources: pathsOf(true), missing: paths.filter((path) => !isThere(path)), skipped: pathsOf(false) };
}

interface FolderEntry {
  readonly path: string;
  readonly isArticle: boolean;
}

function entriesIn(folder: string): FolderEntry[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .filter(({ name }) => !COMPANION.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (OTHER.test(entry.name)) return [{ path, isArticle: false }];
      if (entry.isDirectory()) return PAGE_PARTS.test(entry.name) ? [{ path, isArticle: false }] : entriesIn(path);
      // A link may lead to an article, but links to folders can lead in circles.
      return [{ path, isArticle: statSync(path, { throwIfNoEntry: false })?.isFile() === true }];
    });
}

// Sidecars and the folder's own README, which belong there
const COMPANION = /\.ya?ml$|^README(?:\.[a-z-]+)?\.md$/i;
// Files that programs hide or leave behind, and files that hold no article: .DS_Store · ~$报告.docx · 照片.jpg · 名单.xlsx · 附件.zip
const OTHER =
  /^[.~]|^(?:Thumbs\.db|desktop\.ini)$|\.(?:jpe?g|png|gif|bmp|webp|svg|tiff?|mp[34]|m4a|mov|avi|wav|xlsx?|et|csv|pptx?|zip|rar|7z|gz|css|js|json|tmp|bak|crdownload|part)$/i;
// The folder in which a browser puts the pictures of a page that was saved whole
const PAGE_PARTS = /(?:_files|\.files|_文件)$/;
