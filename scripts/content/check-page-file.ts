import type { VFile } from 'vfile';
import { z } from 'zod';
import { splitMdx } from '../ingest/writers/split-mdx.ts';
import { parseYaml } from './parse-yaml.ts';

const pageSchema = z.object({ title: z.string().min(1), description: z.string().min(1) }).strict();

/** Checks a page that is written by hand: it says its title and its description. Problems are put on the file. */
export function checkPageFile(file: VFile): void {
  const split = splitMdx(String(file.value));
  parseYaml(file, split.yaml === '' ? '{}' : split.yaml, pageSchema, split.yamlLine);
}
