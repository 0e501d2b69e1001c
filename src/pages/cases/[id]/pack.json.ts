import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { casePack } from '../../../components/pack/case-pack.ts';
import { toCaseFile } from '../../../exports/pack/case-file.ts';
import { loadCases } from '../../_load-cases.ts';

export async function getStaticPaths() {
  return (await loadCases()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** A case and its practices for the basket, which puts packs together in the browser. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { entry }, site }) =>
  new Response(JSON.stringify(toCaseFile(casePack(entry, site))));
