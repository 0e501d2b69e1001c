import type { CaseEntity } from './case-entities.ts';

type EntityOf<Kind extends CaseEntity['kind']> = Extract<CaseEntity, { readonly kind: Kind }>['item'];

/** What a note beside a sentence says: what is doubtful in it, which figures and practices were read from it, what it claims. */
export interface SentenceNotes {
  readonly doubts: readonly EntityOf<'anomaly'>[];
  readonly figures: readonly EntityOf<'indicator'>[];
  readonly practices: readonly EntityOf<'practice'>[];
  /** Honours that are none: nominations, pilots, reports. */
  readonly lesserHonours: readonly EntityOf<'honour'>[];
  readonly firsts: readonly EntityOf<'first'>[];
}

/** The notes of a sentence, or undefined where it needs none: documents, problems and plans say themselves what they are. */
export function sentenceNotes(
  ids: readonly string[],
  entities: ReadonlyMap<string, CaseEntity>,
): SentenceNotes | undefined {
  const own = ids.flatMap((id) => entities.get(id) ?? []);
  const notes = {
    doubts: own.flatMap(({ kind, item }) => (kind === 'anomaly' ? [item] : [])),
    figures: own.flatMap(({ kind, item }) => (kind === 'indicator' ? [item] : [])),
    practices: own.flatMap(({ kind, item }) => (kind === 'practice' ? [item] : [])),
    lesserHonours: own.flatMap(({ kind, item }) => (kind === 'honour' && item.status !== 'awarded' ? [item] : [])),
    firsts: own.flatMap(({ kind, item }) => (kind === 'first' ? [item] : [])),
  };
  return Object.values(notes).some((items) => items.length > 0) ? notes : undefined;
}
