import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { coursePacks } from '../../_course-packs.ts';

export const getStaticPaths = coursePacks;

/** A course as a pack before it is laid out, for baskets that hold it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { packFor }, site }) =>
  new Response(JSON.stringify(packFor(site)));
