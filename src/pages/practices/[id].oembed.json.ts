import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { practiceOembed } from '../../components/embed/practice-oembed.ts';
import { practiceNumber } from '../../components/practice/practice-number.ts';
import { practiceRows } from '../../queries/practice-rows.ts';
import { loadCases } from '../_load-cases.ts';

export async function getStaticPaths() {
  return practiceRows(await loadCases()).map((row) => ({ params: { id: practiceNumber(row) }, props: { row } }));
}

/** How a platform that knows oEmbed shows a practice. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { row }, site }) =>
  new Response(`${JSON.stringify(practiceOembed(row, site), undefined, 2)}\n`);
