import iconv from 'iconv-lite';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { htmlToText } from './html-to-text.ts';

/**
 * The words of a file, by its ending. Undefined for what holds no words: a picture, a font. The lines are those of the file
 * for everything but Word and PDF, where they are those of the words taken out. Throws where a Word or PDF file is broken.
 */
export async function fileToText(path: string, bytes: Uint8Array): Promise<string | undefined> {
  if (/\.docx$/i.test(path)) return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  if (/\.pdf$/i.test(path)) {
    // A copy, for unpdf keeps the bytes that it is given.
    const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)));
    return text.join('\n');
  }
  if (bytes.includes(0)) return undefined;
  const text = decode(bytes);
  return /\.html?$/i.test(path) ? htmlToText(text) : text;
}

/** Older Chinese sites send GB18030, whatever their pages declare; it is hardly ever valid UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes), 'gb18030');
  }
}
