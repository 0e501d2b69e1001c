import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document } from 'yaml';
import { valueToYaml } from './value-to-yaml.ts';
import { yamlFormat } from './yaml-format.ts';

function asTheLibrary(value: unknown): string {
  return new Document(value, { schema: 'yaml-1.1', aliasDuplicateObjects: false }).toString(yamlFormat);
}

test('maps, lists and texts are set in below their key; codes, dates and signs are quoted', () => {
  const value = {
    id: 'p01',
    code: '210200',
    on: '2024-01-01',
    list: [{ unit: '%', name: '一：二' }, { value: 1.5 }],
    tags: ['甲', 'a: b'],
  };
  expect(valueToYaml(value)).toBe(asTheLibrary(value));
  expect(valueToYaml({ date: '2024-01-01', list: [{ unit: '%' }] })).toBe('date: "2024-01-01"\nlist:\n  - unit: "%"\n');
});

const piece = fc.constantFrom(
  '年',
  '件',
  '“一窗”',
  '2024',
  '-',
  '.',
  ':',
  ' ',
  '#',
  '%',
  '=',
  '<',
  '~',
  '+',
  '1',
  '0x',
  'e',
  'yes',
  'No',
  'null',
  'T',
  '\n',
  '"',
  "'",
  '\\',
  '…',
  '---',
  '?',
  '[',
  '{',
  '!',
  '&',
  '*',
  '|',
  '>',
  '@',
  '`',
  ',',
  '_',
  '😀',
  '\u2028',
  '\u0085',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const scalar = fc.oneof(text, fc.double(), fc.integer(), fc.boolean());
const key = fc.oneof(fc.constantFrom('id', 'evidence', 'legalBasis', 'on', 'y'), text);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));

test('any value is written as the library writes it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.dictionary(key, value, { maxKeys: 4 }), (map) => {
      expect(valueToYaml(map)).toBe(asTheLibrary(map));
    }),
    { numRuns: 3000 },
  );
});
