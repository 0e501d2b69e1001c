import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { wordDocument } from '../../../exports/pack/word/word-document.ts';
import { coursePacks } from '../../_course-packs.ts';

export const getStaticPaths = coursePacks;

/** The handout of a course for Word: `/courses/kc-001/kc-001.docx`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { packFor }, site }) =>
  new Response(wordDocument(packFor(site)));
