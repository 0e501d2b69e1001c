import type { FieldNote } from './data-entity.ts';
import type { FieldNotes } from './field-notes.ts';

/** What a column means, in Chinese. Throws where a column points at a comment that is not there. */
export function noteText(note: FieldNote, notes: FieldNotes): string {
  if (typeof note === 'string') return note;
  const text = notes.get(note.at);
  if (text === undefined) throw new Error(`No Chinese doc comment at ${note.at} in src/domain.`);
  return text;
}
