import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { commonCartridge } from '../../../exports/pack/cartridge/common-cartridge.ts';
import { offlineBundle } from '../../../exports/pack/offline-bundle.ts';
import type { Pack } from '../../../exports/pack/pack.ts';
import { wordDocument } from '../../../exports/pack/word/word-document.ts';
import { coursePacks } from '../../_course-packs.ts';

const makers: Readonly<Record<string, (pack: Pack) => Uint8Array<ArrayBuffer>>> = {
  zip: offlineBundle,
  imscc: commonCartridge,
  docx: wordDocument,
};

export async function getStaticPaths() {
  return (await coursePacks()).flatMap(({ params: { id }, props: { packFor } }) =>
    Object.entries(makers).map(([ending, make]) => ({
      params: { id, file: `${id}.${ending}` },
      props: { packFor, make },
    })),
  );
}

/** The packs of a course: `/courses/kc-001/kc-001.zip`, `.imscc` and `.docx`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { packFor, make }, site }) =>
  new Response(make(packFor(site)));
