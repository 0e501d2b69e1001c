import type { Pack } from '../pack.ts';
import { zipFiles } from '../zip-files.ts';
import { documentToXml } from './document-to-xml.ts';
import { wordParts } from './word-parts.ts';

/** The handout of a pack as a Word document (.docx): the styles are Word's own (Title, Heading 1…), so that a house can restyle it. */
export function wordDocument(pack: Pack): Uint8Array<ArrayBuffer> {
  const { xml, links } = documentToXml(pack);
  return zipFiles({
    '[Content_Types].xml': wordParts.contentTypes,
    '_rels/.rels': wordParts.packageRelations,
    'docProps/core.xml': wordParts.core(pack.title, pack.library),
    'word/document.xml': xml,
    'word/styles.xml': wordParts.styles,
    'word/numbering.xml': wordParts.numbering,
    'word/footer.xml': wordParts.footer,
    'word/_rels/document.xml.rels': wordParts.documentRelations(links),
  });
}
