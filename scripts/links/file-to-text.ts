import { extname } from 'node:path';
import { decodeText } from '../ingest/readers/decode-text.ts';
import { htmlToText } from '../originality/html-to-text.ts';
import { officeToText } from './office-to-text.ts';

const office = /^\.(docx|pptx|xlsx)$/;
const unreadable = /^\.(pdf|doc|ppt|xls|wps|png|jpe?g|zip)$/;

/** The words of a document with the addresses of its links; undefined for a format that is not read. Throws where an Office file is broken. */
export function fileToText(path: string, bytes: Uint8Array): string | undefined {
  const ending = extname(path).toLowerCase();
  if (office.test(ending)) return officeToText(bytes);
  if (unreadable.test(ending)) return undefined;
  const { text } = decodeText(bytes);
  return /^\.html?$/.test(ending) ? htmlToText(text) : text;
}
