import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { offlineBundle } from '../../../exports/pack/offline-bundle.ts';
import { coursePacks } from '../../_course-packs.ts';

export const getStaticPaths = coursePacks;

/** The offline bundle of a course: `/courses/kc-001/kc-001.zip`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { packFor }, site }) =>
  new Response(offlineBundle(packFor(site)));
