import type { JsonSchema } from './domain-json-schema.ts';

/** One field of a JSON Schema as a codebook lists it. */
export interface SchemaField {
  /** The way to it from the top: `source.published.date`, `indicators[].value`. */
  readonly name: string;
  /** Chinese. */
  readonly type: string;
  readonly isRequired: boolean;
  /** Chinese; empty where no comment tells of it. */
  readonly note: string;
  /** The names that may stand there. */
  readonly values?: readonly string[];
}

/** All fields of a JSON Schema, each followed by those within it. */
export function schemaFields(schema: JsonSchema, way = ''): readonly SchemaField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    if (typeof property === 'boolean') return [];
    const name = `${way}${key}`;
    const items = property.type === 'array' && isSchema(property.items) ? property.items : undefined;
    const inner = items ?? property;
    const values = inner.enum?.map(String);
    return [
      {
        name,
        type: `${wordOf(inner)}${items === undefined ? '' : '，可有多个'}`,
        isRequired: schema.required?.includes(key) ?? false,
        note: property.description ?? items?.description ?? '',
        ...(values === undefined ? {} : { values }),
      },
      ...schemaFields(inner, `${name}${items === undefined ? '.' : '[].'}`),
    ];
  });
}

function wordOf({ type }: JsonSchema): string {
  return words.get(typeof type === 'string' ? type : 'string') ?? '文字';
}

const words: ReadonlyMap<string, string> = new Map([
  ['string', '文字'],
  ['number', '数'],
  ['integer', '整数'],
  ['boolean', '是否'],
  ['object', '一组字段'],
]);

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
