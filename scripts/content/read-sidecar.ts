import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { VFile } from 'vfile';
import { type Sidecar, sidecarSchema } from '../ingest/sidecar.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * What a person wrote beside a source (`<name>.yaml`), with the file that carries what is wrong in it. The sidecar is empty
 * where there is none, and undefined where it cannot be used.
 */
export function readSidecar(sourcePath: string): { readonly file: VFile; readonly sidecar: Sidecar | undefined } {
  const path = `${sourcePath.slice(0, sourcePath.length - extname(sourcePath).length)}.yaml`;
  const file = new VFile({ path, value: existsSync(path) ? readFileSync(path, 'utf8') : '' });
  const hasContent = String(file.value).replace(/#.*/g, '').trim() !== '';
  return { file, sidecar: hasContent ? parseYaml(file, String(file.value), sidecarSchema).value : {} };
}
