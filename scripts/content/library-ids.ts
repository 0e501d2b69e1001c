import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { itemLists } from '../../src/domain/case-items.ts';
import { splitMdx } from '../ingest/writers/split-mdx.ts';
import { yamlToValue } from '../ingest/writers/yaml-to-value.ts';
import { listFiles } from './list-files.ts';

const itemsSchema = z.array(z.object({ id: z.string() })).catch([]);
const frontmatterSchema = z.record(z.string(), z.unknown());

/**
 * The ids of all cases, of everything in them that has an id, and of all courses, as the files stand. What cannot be read in a file is
 * passed over: the check of contents tells of it.
 */
export function libraryIds(): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const path of listFiles('content/courses')) ids.add(basename(path, '.mdx'));
  for (const path of listFiles('content/cases')) {
    const caseId = basename(path, '.mdx');
    ids.add(caseId);
    for (const itemId of itemIds(path)) ids.add(`${caseId}-${itemId}`);
  }
  return ids;
}

function itemIds(path: string): readonly string[] {
  try {
    const value = frontmatterSchema.parse(yamlToValue(splitMdx(readFileSync(path, 'utf8')).yaml));
    return itemLists.flatMap((list) => itemsSchema.parse(value[list]).map(({ id }) => id));
  } catch {
    return [];
  }
}
