import { readFieldNotes } from '../exports/data/field-notes.ts';

const sources = import.meta.glob<string>(['../domain/*.ts', '!../domain/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What the doc comments of the domain say: the editors' manual, which the codebook repeats. */
export const fieldNotes = readFieldNotes(Object.values(sources));
