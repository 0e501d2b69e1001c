import type { VFile } from 'vfile';
import type { Case } from '../../src/domain/case.ts';
import { sketchText } from '../ingest/reconcile/sketch-text.ts';
import { bodyToMdx } from '../ingest/writers/body-to-mdx.ts';
import { bodyToText } from '../ingest/writers/body-to-text.ts';
import type { FileMessages } from '../report/message-lines.ts';
import { caseIdentity } from './case-identity.ts';
import type { CatalogEntry } from './catalog-entry.ts';
import { readSourceFile } from './read-source-file.ts';

/** A source that was read, before it is known which case it is. */
export interface DraftReading {
  readonly files: readonly FileMessages[];
  /** Undefined where the source cannot be used. */
  readonly draft: CaseDraft | undefined;
}

/** The reading of a source; the ids in it end in 000, for the other cases are not known here. */
export interface CaseDraft {
  readonly case: Case;
  /** The text as MDX. */
  readonly body: string;
  readonly entry: CatalogEntry;
  /** Cases that an editor says are other articles. */
  readonly distinctFrom: readonly string[];
}

/** Reads a source, a file or the address of a page, as far as that can be done without a look at the other cases. */
export async function readDraft(path: string, isPrivateAllowed: boolean): Promise<DraftReading> {
  const unplaced = { caseOfSource: () => undefined, nextId: (stem: string) => `${stem}-000` };
  const { files, read } = await readSourceFile(path, unplaced, isPrivateAllowed);
  if (read === undefined) return { files: files.map(plainMessages), draft: undefined };
  const draft = {
    case: read.case,
    body: bodyToMdx(read.body),
    entry: entryOf(read.case, bodyToText(read.body)),
    distinctFrom: read.sidecar.distinctFrom ?? [],
  };
  return { files: files.map(plainMessages), draft };
}

function entryOf(value: Case, text: string): CatalogEntry {
  return {
    id: value.id,
    file: value.source.file ?? '',
    digest: value.source.digest ?? '',
    identity: caseIdentity(value),
    sketch: [...sketchText(text)],
  };
}

/** Without the methods of a VFile, which cannot go from thread to thread. */
function plainMessages({ path, messages }: VFile): FileMessages {
  return { path, messages: messages.map(({ reason, line, column, fatal }) => ({ reason, line, column, fatal })) };
}
