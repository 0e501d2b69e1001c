import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { commonCartridge } from '../../../exports/pack/cartridge/common-cartridge.ts';
import { coursePacks } from '../../_course-packs.ts';

export const getStaticPaths = coursePacks;

/** The Common Cartridge of a course: `/courses/kc-001/kc-001.imscc`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { packFor }, site }) =>
  new Response(commonCartridge(packFor(site)));
