import type { CaseItem } from '../domain/case-items.ts';
import { unsaidScope } from './unsaid-scope.ts';

type EntityOf<Kind extends CaseItem['kind']> = Extract<CaseItem, { readonly kind: Kind }>['item'];

/** What a note beside a sentence says: what is doubtful in it, which figures and practices were read from it, what it claims. */
export interface SentenceNotes {
  readonly doubts: readonly EntityOf<'anomaly'>[];
  readonly figures: readonly EntityOf<'indicator'>[];
  /** The scope that all its figures share, where there are several and not all their names say it. */
  readonly sharedScope: string | undefined;
  readonly practices: readonly EntityOf<'practice'>[];
  /** Honours that are none: nominations, pilots, reports. */
  readonly lesserHonours: readonly EntityOf<'honour'>[];
  readonly firsts: readonly EntityOf<'first'>[];
}

/** The notes of a sentence, or undefined where it needs none: documents, problems and plans say themselves what they are. */
export function sentenceNotes(
  ids: readonly string[],
  entities: ReadonlyMap<string, CaseItem>,
): SentenceNotes | undefined {
  const own = ids.flatMap((id) => entities.get(id) ?? []);
  const figures = own.flatMap(({ kind, item }) => (kind === 'indicator' ? [item] : []));
  const notes = {
    doubts: own.flatMap(({ kind, item }) => (kind === 'anomaly' ? [item] : [])),
    figures,
    practices: own.flatMap(({ kind, item }) => (kind === 'practice' ? [item] : [])),
    lesserHonours: own.flatMap(({ kind, item }) => (kind === 'honour' && item.status !== 'awarded' ? [item] : [])),
    firsts: own.flatMap(({ kind, item }) => (kind === 'first' ? [item] : [])),
  };
  const isEmpty = Object.values(notes).every((items) => items.length === 0);
  return isEmpty ? undefined : { ...notes, sharedScope: sharedScope(figures) };
}

function sharedScope(figures: SentenceNotes['figures']): string | undefined {
  const scopes = new Set(figures.map(({ scope }) => scope));
  const isUnsaid = figures.some((figure) => unsaidScope(figure) !== undefined);
  return figures.length > 1 && scopes.size === 1 && isUnsaid ? figures[0]?.scope : undefined;
}
