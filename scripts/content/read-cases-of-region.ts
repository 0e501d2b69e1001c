import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { type Case, caseSchema } from '../../src/domain/case.ts';
import { splitMdx } from '../ingest/writers/split-mdx.ts';
import { listFiles } from './list-files.ts';

/** The cases of a region; their ids begin with its code, so that the others need not be opened. Broken files are passed over. */
export function readCasesOfRegion(code: string | undefined): readonly Case[] {
  if (code === undefined) return [];
  return listFiles('content/cases')
    .filter((path) => basename(path).startsWith(`fz-${code}-`))
    .flatMap((path) => {
      try {
        return caseSchema.safeParse(parse(splitMdx(readFileSync(path, 'utf8')).yaml)).data ?? [];
      } catch {
        return [];
      }
    });
}
