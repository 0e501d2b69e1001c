import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadDataFiles } from '../_load-data-files.ts';

export const getStaticPaths = (async () =>
  (await loadDataFiles()).map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

const types = { csv: 'text/csv', json: 'application/json', ndjson: 'application/x-ndjson' } as const;

/** A table of the library in one format, or a part of it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  new Response([...file.pieces()].join(''), { headers: { 'Content-Type': `${types[file.format]}; charset=utf-8` } });
