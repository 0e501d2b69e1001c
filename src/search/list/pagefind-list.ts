import { encodeCbor } from './encode-cbor.ts';
import { fileName } from './file-name.ts';
import type { IndexList } from './index-list.ts';
import { charToLength } from './record-length.ts';
import { linesToWords } from './words-in-order.ts';

/**
 * Makes Pagefind's own list (`pf_meta` of version 1.5.2, unpacked) of ours. A chunk holds the words behind the last word of the
 * one before, up to its own last word; no word has the exclamation mark that begins the range.
 */
export function pagefindList({ version, lengths, lastWords }: IndexList): Uint8Array<ArrayBuffer> {
  const pages = [...lengths].map((char, number) => [fileName(number), charToLength(char)]);
  const lasts = linesToWords(lastWords);
  const chunks = lasts.map((last, number) => {
    const before = lasts[number - 1];
    return [before === undefined ? '' : `${before}!`, last, fileName(number)];
  });
  const signature = new TextEncoder().encode('pagefind_dcd');
  const content = encodeCbor([version, pages, chunks, [], [], []]);
  const list = new Uint8Array(signature.length + content.length);
  list.set(signature);
  list.set(content, signature.length);
  return list;
}
