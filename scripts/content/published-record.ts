import { existsSync, readFileSync } from 'node:fs';
import { type PublishedIds, printPublishedIds, readPublishedIds } from '../../src/domain/published-ids.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** The record of every id that was ever published. */
export const publishedPath = 'content/published.yaml';

const head = '# 发布过的全部编号，一个案例一行。npm run record 往里添，从不删；不要手改。停用的编号另记在 retired.yaml。\n';

/** The text of the record; empty where a house has none yet. */
export function readPublishedText(): string {
  return existsSync(publishedPath) ? readFileSync(publishedPath, 'utf8') : '';
}

/** The record itself. */
export function readPublishedRecord(): PublishedIds {
  return readPublishedIds(readPublishedText());
}

/** Writes the record. */
export function writePublishedRecord(published: PublishedIds): void {
  writeFileAtomically(publishedPath, `${head}${printPublishedIds(published)}\n`);
}
