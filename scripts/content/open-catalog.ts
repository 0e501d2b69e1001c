import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type LikenessIndex, openLikenessIndex } from '../ingest/reconcile/open-likeness-index.ts';
import { type CatalogEntry, catalogEntrySchema } from './catalog-entry.ts';
import { listFiles } from './list-files.ts';
import { readCaseEntry } from './read-case-entry.ts';
import { recordFolder } from './record-path.ts';

/** The cases that there are, and the ids that there were. */
export interface Catalog {
  /**
   * The case that was made from a source: by the source's name, else by its content where the source was renamed. `recordId`
   * is the id under which its record lies, which differs where an editor gave the case another id.
   */
  readonly caseOfSource: (file: string, digest: string) => { readonly id: string; readonly recordId: string } | undefined;
  /** Finds another case that holds the same article. */
  readonly duplicateOf: LikenessIndex['find'];
  /** The next free id of a region and a year (`fz-210200-2024`); an id once given is never free again. */
  readonly nextId: (stem: string) => string;
  readonly add: (entry: CatalogEntry) => void;
}

/** Opens the catalog of `content/`: from the importer's records, and from the case itself where it has none. */
export function openCatalog(retiredIds: readonly string[]): Catalog {
  const byFile = new Map<string, Known>();
  const byDigest = new Map<string, Known>();
  const serials = new Map<string, number>();
  const likeness = openLikenessIndex();
  const give = (id: string) => {
    const stem = id.slice(0, -4);
    serials.set(stem, Math.max(Number(id.slice(-3)), serials.get(stem) ?? 0));
  };
  const add = (entry: CatalogEntry, recordId: string) => {
    const known = { id: entry.id, recordId, file: entry.file };
    byFile.set(entry.file, known);
    byDigest.set(entry.digest, known);
    give(entry.id);
  };

  const unread = new Map(listFiles('content/cases').map((path) => [basename(path, '.mdx'), path]));
  for (const id of [...unread.keys(), ...retiredIds]) give(id);
  for (const entry of recordedEntries()) {
    add(entry, entry.id);
    if (unread.delete(entry.id)) likeness.add(entry);
  }
  for (const path of unread.values()) {
    const entry = readCaseEntry(readFileSync(path, 'utf8'));
    if (entry === undefined) continue;
    add(entry, byFile.get(entry.file)?.id ?? entry.id);
    likeness.add(entry);
  }
  return {
    caseOfSource: (file, digest) => {
      const renamed = byDigest.get(digest);
      return byFile.get(file) ?? (renamed !== undefined && !existsSync(renamed.file) ? renamed : undefined);
    },
    duplicateOf: likeness.find,
    nextId: (stem) => `${stem}-${String((serials.get(stem) ?? 0) + 1).padStart(3, '0')}`,
    add: (entry) => {
      add(entry, entry.id);
      likeness.add(entry);
    },
  };
}

interface Known {
  readonly id: string;
  readonly recordId: string;
  readonly file: string;
}

/** A record that cannot be read is passed over: its case is then read itself. */
function recordedEntries(): CatalogEntry[] {
  if (!existsSync(recordFolder)) return [];
  return readdirSync(recordFolder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .toSorted()
    .flatMap((name) => {
      try {
        return catalogEntrySchema.safeParse(JSON.parse(readFileSync(join(recordFolder, name), 'utf8'))).data ?? [];
      } catch {
        return [];
      }
    });
}
