import { existsSync } from 'node:fs';
import { casePathOf } from './case-path-of.ts';
import type { Imported, ImportOutcome } from './import-outcome.ts';
import { isUntouchedStopgap } from './is-untouched-stopgap.ts';
import type { Catalog } from './open-catalog.ts';
import { type CrewReading, type ImportCrew, openImportCrew } from './open-import-crew.ts';

/** How sources are imported; `catalog` and `retiredIds` are those of `content/`. */
export interface ImportOptions {
  readonly catalog: Catalog;
  readonly retiredIds: ReadonlySet<string>;
  readonly isUpdate: boolean;
  readonly isDryRun: boolean;
  /** Whether pages of this machine and of internal networks may be read. */
  readonly isPrivateAllowed: boolean;
}

/**
 * Imports sources and gives what became of each, in their order. Several are read and written at a time, but each gets its
 * place among the cases only when all before it have theirs, so that ids and duplicates are those of one reader alone.
 */
export async function* importInOrder(paths: readonly string[], options: ImportOptions): AsyncGenerator<Imported> {
  const crew = openImportCrew(paths.length, options.isPrivateAllowed);
  try {
    yield* importWith(crew, paths, options);
  } finally {
    await crew.dismiss();
  }
}

async function* importWith(
  crew: ImportCrew,
  paths: readonly string[],
  options: ImportOptions,
): AsyncGenerator<Imported> {
  const reading: Promise<CrewReading & { readonly path: string }>[] = [];
  const settling: Promise<Imported>[] = [];
  const place = openPlacing(options);
  let begun = 0;
  while (begun < paths.length || reading.length > 0 || settling.length > 0) {
    for (const path of paths.slice(begun, begun + crew.width - reading.length)) {
      reading.push(crew.read(path).then((read) => ({ ...read, path })));
      begun += 1;
    }
    const next = await reading.shift();
    if (next !== undefined) {
      // Wrapped, for a promise that is given back from an asynchronous function would be waited for.
      const { outcome } = await place(next);
      settling.push(outcome.then((settled) => ({ path: next.path, files: next.files, ...settled })));
    }
    if (next === undefined || settling.length >= crew.width) {
      const settled = await settling.shift();
      if (settled !== undefined) yield settled;
    }
  }
}

/** Decides for one reading after the other which case it is, and has it written; the outcome follows when it is. */
function openPlacing({ catalog, retiredIds, isUpdate, isDryRun }: ImportOptions) {
  const writing = new Map<string, Promise<ImportOutcome>>();
  return async ({ facts, settle, drop }: CrewReading): Promise<{ readonly outcome: Promise<ImportOutcome> }> => {
    if (facts === undefined) return { outcome: Promise.resolve({ outcome: 'failed' }) };
    const known = catalog.caseOfSource(facts.entry.file, facts.entry.digest);
    const stem = facts.entry.id.slice(0, -4);
    const isKept = known !== undefined && (known.id.startsWith(stem) || !isUntouchedStopgap(known.id));
    const id = isKept ? known.id : catalog.nextId(stem);
    const without = (outcome: ImportOutcome) => {
      drop();
      return { outcome: Promise.resolve(outcome) };
    };
    if (retiredIds.has(id)) return without({ outcome: 'retired', id });
    // Two sources of one case are rare; the second finds what the first has written.
    await writing.get(id);
    const entry = { ...facts.entry, id };
    const notTwins = known === undefined ? facts.distinctFrom : [...facts.distinctFrom, known.id];
    const twin = existsSync(casePathOf(id)) ? undefined : catalog.duplicateOf(entry, notTwins);
    if (twin !== undefined) return without({ outcome: 'duplicate', of: twin.id, reason: twin.reason });
    catalog.add(entry);
    const outcome = settle({ id, recordId: known?.recordId, isUpdate, isDryRun });
    writing.set(id, outcome);
    outcome.then(
      () => writing.delete(id),
      () => undefined,
    );
    return { outcome };
  };
}
