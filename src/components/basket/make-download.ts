import { commonCartridge } from '../../exports/pack/cartridge/common-cartridge.ts';
import { offlineBundle } from '../../exports/pack/offline-bundle.ts';
import type { Pack } from '../../exports/pack/pack.ts';
import { packPages } from '../../exports/pack/pack-pages.ts';
import { wordDocument } from '../../exports/pack/word/word-document.ts';

const makers: Readonly<Record<string, { readonly name: string; readonly make: (pack: Pack) => BlobPart }>> = {
  handout: { name: 'handout.html', make: packPages.handout },
  slides: { name: 'slides.html', make: packPages.slides },
  zip: { name: 'basket.zip', make: offlineBundle },
  imscc: { name: 'basket.imscc', make: commonCartridge },
  docx: { name: 'handout.docx', make: wordDocument },
};

/**
 * A pack as a file to be saved, by its kind (`handout`, `slides`, `zip`, `imscc`, `docx`). Loaded on the first click, with all that
 * writes the formats. Throws for a kind that it does not know.
 */
export function makeDownload(kind: string, pack: Pack): { readonly name: string; readonly blob: Blob } {
  const maker = makers[kind];
  if (maker === undefined) throw new Error(`No file of the kind ${kind} is made.`);
  return { name: maker.name, blob: new Blob([maker.make(pack)], { type: 'application/octet-stream' }) };
}
