import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { type ReadArticle, readArticle } from '../ingest/pipeline.ts';
import type { Sidecar } from '../ingest/sidecar.ts';
import { addProblem } from '../report/add-problem.ts';
import type { Catalog } from './open-catalog.ts';
import { readSidecar } from './read-sidecar.ts';
import { readSourceBytes } from './read-source-bytes.ts';
import { sourceName } from './source-name.ts';

/** A source file that was read, or the files whose messages say why it could not be. */
interface SourceReading {
  /** The source and its sidecar, with all messages. */
  readonly files: readonly VFile[];
  /** Undefined where the source cannot be used. */
  readonly read: (ReadArticle & { readonly sidecar: Sidecar }) | undefined;
}

/**
 * Reads a source, a file or the address of a page, with its sidecar into a case that has the id of the case made from it before,
 * else the next free one.
 */
export async function readSourceFile(
  path: string,
  catalog: Pick<Catalog, 'caseOfSource' | 'nextId'>,
  isPrivateAllowed = false,
): Promise<SourceReading> {
  const file = new VFile({ path });
  const { file: sidecarFile, sidecar } = readSidecar(path);
  const files = [file, sidecarFile];
  if (sidecar === undefined) return { files, read: undefined };
  const name = sourceName(path);
  const caseIdOf = (stem: string, digest: string) => catalog.caseOfSource(name, digest)?.id ?? catalog.nextId(stem);
  try {
    const bytes = await readSourceBytes(path, file, isPrivateAllowed);
    const read = await readArticle(bytes, file, { name, sidecar, caseIdOf });
    return { files, read: { ...read, sidecar } };
  } catch (error) {
    // A reader that cannot go on throws the message that it has put on the file. Anything else is a mistake of ours, which
    // must not keep the other articles from being read.
    if (error instanceof VFileMessage) reportOnce(file, error);
    else addProblem(file, 'error', `程序出错，不是文章的问题：${detailsOf(error)}`, undefined, 'programmer');
    return { files, read: undefined };
  }
}

function reportOnce(file: VFile, message: VFileMessage): void {
  if (!file.messages.includes(message)) file.messages.push(message);
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
