import type { Pack, PackItem } from './pack.ts';
import { packPages } from './pack-pages.ts';
import { wordDocument } from './word/word-document.ts';
import { zipFiles } from './zip-files.ts';

/**
 * The offline bundle of a pack (.zip): unpacked anywhere, `index.html` opens by a double click. The charts stand in the pages and, for
 * other slides, as files.
 */
export function offlineBundle(pack: Pack): Uint8Array<ArrayBuffer> {
  return zipFiles({
    'index.html': packPages.contents(pack),
    'handout.html': packPages.handout(pack),
    'slides.html': packPages.slides(pack),
    'note.html': packPages.note(pack),
    'handout.docx': wordDocument(pack),
    ...Object.fromEntries(pack.parts.flatMap(({ items }) => items.flatMap(chartFile))),
  });
}

function chartFile({ id, svg }: PackItem): readonly (readonly [path: string, svg: string])[] {
  return svg === undefined ? [] : [[`charts/${id}.svg`, svg]];
}
