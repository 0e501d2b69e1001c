import { readLibraryId } from '../../src/domain/library-id.ts';
import type { RetiredId } from '../../src/domain/retired-id.ts';
import { readPublishedRecord } from './published-record.ts';

/** The ids of cases that were given once, retired or published, and are never given to another. */
export function givenCaseIds(retired: readonly RetiredId[]): readonly string[] {
  const ids = [...retired.map(({ id }) => id), ...readPublishedRecord().keys()];
  return [...new Set(ids)].filter((id) => readLibraryId(id)?.kind === 'case');
}
