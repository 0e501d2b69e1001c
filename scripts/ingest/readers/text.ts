import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { checkLength } from './check-length.ts';
import { decodeText } from './decode-text.ts';
import { linesToTree } from './lines-to-tree.ts';
import { reportCharset } from './report-charset.ts';

/** Reads plain text of any Chinese charset: a paragraph a line. Fails on an empty text and on one too long for an article. */
export async function readText(bytes: Uint8Array, file: VFile): Promise<Root> {
  const decoded = decodeText(bytes, file.data.fetched?.charset);
  reportCharset(decoded, file);
  checkLength(decoded.text.trim().length, '文件', file);
  file.data.page = { format: 'text', declared: {}, before: [], after: [] };
  return linesToTree(decoded.text);
}
