import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { JSON_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { domainJsonSchema } from './domain-json-schema.ts';
import { readFieldNotes } from './field-notes.ts';
import { publishedSchemas } from './published-schemas.ts';
import { schemaFields } from './schema-fields.ts';

const notes = readFieldNotes(globSync('src/domain/*.ts').map((file) => readFileSync(file, 'utf8')));
const frontmatterOf = (file: string) =>
  load(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '', { schema: JSON_SCHEMA });
// Formats are notes to a reader in draft 2020-12; patterns beside them do the work.
const validatorOf = (schema: string) =>
  new Ajv2020({ strict: true, validateFormats: false }).compile(domainJsonSchema(schema, notes));

test.each(Object.values(publishedSchemas))('$schema is a valid JSON Schema 2020-12', ({ schema }) => {
  const json = domainJsonSchema(schema, notes);
  expect(json.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(validatorOf(schema)).toBeTypeOf('function');
});

describe('the published schema of a case', () => {
  const validate = validatorOf('caseSchema');
  test.each(globSync('content/cases/*.mdx'))('takes %s', (file) => {
    expect(validate(frontmatterOf(file)) ? [] : validate.errors).toEqual([]);
  });
  test('refuses a case with a field of its own, and one without a source', () => {
    const entry = { id: 'fz-210200-2024-001', title: '云州', review: { status: 'draft' } };
    const source = { type: 'other', rights: { status: 'unknown' }, basis: 'digest' };
    expect(validate({ ...entry, source })).toBe(true);
    expect(validate({ ...entry, source, colour: 'red' })).toBe(false);
    expect(validate(entry)).toBe(false);
  });
});

test.each(globSync('content/courses/*.mdx'))('the published schema of a course takes %s', (file) => {
  const validate = validatorOf('courseSchema');
  expect(validate(frontmatterOf(file)) ? [] : validate.errors).toEqual([]);
});

test('a field says what its comment says, shared schemas too, and lists the names that it takes', () => {
  const fields = new Map(schemaFields(domainJsonSchema('caseSchema', notes)).map((field) => [field.name, field]));
  expect(fields.get('indicators[].evidence.quote')).toMatchObject({ type: '文字', isRequired: true });
  expect(fields.get('indicators[].evidence.quote')?.note).toContain('红线');
  expect(fields.get('indicators[].period')?.note).toContain('同案例的时期');
  expect(fields.get('period')?.note).toBe('内容所说的时期。');
  expect(fields.get('source.basis')?.values).toEqual(['digest', 'full-text']);
  expect(fields.get('anomalies[].type')?.note).toContain('page-jump 转版');
});
