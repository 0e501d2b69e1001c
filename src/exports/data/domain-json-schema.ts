import { z } from 'zod';
import { domainSchemas } from './domain-schemas.ts';
import type { FieldNotes } from './field-notes.ts';

/** A JSON Schema of draft 2020-12, as Zod writes it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (draft 2020-12) of a schema of the domain, each field with the words of its doc comment. It describes what an
 * editor writes: a field that has a default may be left out.
 *
 * @param name the schema's name in the domain: `caseSchema`
 */
export function domainJsonSchema(name: string, notes: FieldNotes): JsonSchema {
  const schema = domainSchemas[name];
  if (schema === undefined) throw new Error(`The domain has no schema ${name}.`);
  // Zod lets equal parts share one object; described in one place, they would be described in all.
  const copy: JsonSchema = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })));
  describe(schema, copy, name, notes);
  return copy;
}

const names = new Map(Object.entries(domainSchemas).map(([name, schema]) => [schema, name]));

// A field of a named schema is the same object where the schema was varied: `evidenceSchema.required({ sentence: true })`.
const places = new Map(
  [...names].flatMap(([schema, name]) =>
    schema instanceof z.ZodObject
      ? Object.entries(schema.shape).map(([key, field]) => [bare(field), `${name}.${key}`] as const)
      : [],
  ),
);

function describe(schema: z.core.$ZodType, json: JsonSchema, place: string, notes: FieldNotes): void {
  const inner = bare(schema);
  const name = inner instanceof z.ZodType ? names.get(inner) : undefined;
  const note = notes.get(place) ?? (name === undefined ? notes.get(places.get(inner) ?? '') : notes.get(name));
  if (note !== undefined) json.description = `${note}${membersText(name, json, notes)}`;
  if (inner instanceof z.ZodArray && isSchema(json.items)) describe(inner.element, json.items, '', notes);
  if (!(inner instanceof z.ZodObject)) return;
  for (const [key, field] of Object.entries(inner.shape)) {
    const property = json.properties?.[key];
    if (isSchema(property)) describe(field, property, `${name ?? place}.${key}`, notes);
  }
}

/** What the comments say of the members of a list of names, where they have comments of their own. */
function membersText(name: string | undefined, { enum: members }: JsonSchema, notes: FieldNotes): string {
  const told = (members ?? []).flatMap((member) => {
    const note = notes.get(`${name}.${member}`);
    return note === undefined ? [] : [`${member} ${note.replace(/。$/, '')}`];
  });
  return told.length === 0 ? '' : `${told.join('；')}。`;
}

/** A schema without what makes it optional or gives it a default. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNonOptional) {
    return bare(schema.unwrap());
  }
  return schema;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
