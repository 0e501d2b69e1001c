import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { domainJsonSchema } from '../../../exports/data/domain-json-schema.ts';
import { publishedSchemas } from '../../../exports/data/published-schemas.ts';
import { fieldNotes } from '../../_load-field-notes.ts';

export const getStaticPaths = (() =>
  Object.entries(publishedSchemas).map(([name, { schema, title }]) => ({
    params: { name },
    props: { schema, title },
  }))) satisfies GetStaticPaths;

/** A JSON Schema (draft 2020-12) of what an editor writes, with the words of the editors' manual. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { schema, title } }) => {
  const { $schema, ...rest } = domainJsonSchema(schema, fieldNotes);
  return new Response(`${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`);
};
