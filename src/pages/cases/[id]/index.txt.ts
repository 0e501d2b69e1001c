import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getEntry } from 'astro:content';
import { addresses } from '../../../addresses.ts';
import { absoluteAddress } from '../../../components/absolute-address.ts';
import { caseToText } from '../../../exports/twin/case-to-text.ts';
import { site as house } from '../../../site.ts';
import { caseParagraphs } from '../../../text/case-paragraphs.ts';
import { loadCases } from '../../_load-cases.ts';

export const getStaticPaths = (async () =>
  (await loadCases()).map((entry) => ({ params: { id: entry.id }, props: { entry } }))) satisfies GetStaticPaths;

/** The twin of a case page in plain text, for programs that read words. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { entry }, site }) => {
  const body = (await getEntry('cases', entry.id))?.body ?? '';
  const text = caseToText(entry, {
    url: absoluteAddress(addresses.case(entry.id), site),
    library: house.name,
    paragraphs: caseParagraphs(body),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
