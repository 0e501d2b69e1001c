import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataEntities } from './data-entities.ts';
import { domainSchemas } from './domain-schemas.ts';
import { readFieldNotes } from './field-notes.ts';
import { noteText } from './note-text.ts';

test('the comments of a schema, its fields and the members of its lists are read with their places', () => {
  const notes = readFieldNotes([
    `/** 桥：过河用的。 */
export const bridgeSchema = z.object({
  /** 名称：如“云河桥”。 */
  name: z.string().regex(/^[a-z'"}]{2,}$/, '写作 ab'),
  /** Only for programmers. */
  serial: z.number(),
  /**
   * 跨度，
   * 以米计。
   */
  span: z.object({
    /** 从哪里。 */
    from: z.string(), // { not a bracket
    to: z.string(),
  }),
  kind: z.enum([
    /** 石头的。 */
    'stone',
    'wood',
  ]),
});

/** 不是模式的一部分。 */
function other(a: string) {}
`,
  ]);
  expect(Object.fromEntries(notes)).toEqual({
    bridgeSchema: '桥：过河用的。',
    'bridgeSchema.name': '名称：如“云河桥”。',
    'bridgeSchema.span': '跨度，以米计。',
    'bridgeSchema.span.from': '从哪里。',
    'bridgeSchema.kind.stone': '石头的。',
  });
});

const notes = readFieldNotes(globSync('src/domain/*.ts').map((file) => readFileSync(file, 'utf8')));

test.each(dataEntities)('every column of $name has its meaning in Chinese', ({ fields }) => {
  for (const { note } of fields) expect(noteText(note, notes)).toMatch(/\p{Script=Han}/u);
});

test('the comments of the domain stand above schemas that are known by name', () => {
  const strangers = [...notes.keys()].filter((place) => !(place.split('.')[0] ?? '').startsWith('library'));
  for (const place of strangers) expect(Object.keys(domainSchemas)).toContain(place.split('.')[0]);
});
