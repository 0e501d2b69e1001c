import { existsSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { z } from 'zod';
import { type RetiredId, retiredIdSchema } from '../../src/domain/retired-id.ts';
import { parseYaml } from './parse-yaml.ts';

/** The record of retired ids, `content/retired.yaml`, with what is wrong in it; empty where there is no such file. */
export function readRetired(): { readonly file: VFile; readonly retired: readonly RetiredId[] } {
  const path = 'content/retired.yaml';
  const file = new VFile({ path, value: existsSync(path) ? readFileSync(path, 'utf8') : '' });
  if (String(file.value).trim() === '') return { file, retired: [] };
  return { file, retired: parseYaml(file, String(file.value), z.array(retiredIdSchema).nullable()).value ?? [] };
}
