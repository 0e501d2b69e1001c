import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { PageFacts } from '../page-facts.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';
import { sniffFormat } from './sniff-format.ts';
import { readText } from './text.ts';

/** The largest file that is read, in bytes; scans and picture books are larger, articles are not. */
const largestFile = 50 * 1024 * 1024;

/**
 * Reads a source of any known format into mdast, chosen by its content. What it learns beside the text it leaves in
 * `file.data.page`. Ends by `file.fail` (a VFileMessage is thrown) where there is no text to be had, and says what to do.
 */
export async function readSource(bytes: Uint8Array, file: VFile): Promise<Root> {
  if (bytes.length > largestFile) {
    file.fail(
      `文件有 ${Math.ceil(bytes.length / 1024 / 1024)} MB，超过上限 50 MB。请去掉图片后另存，或只留下一篇文章。`,
      {
        source: 'reader',
        ruleId: 'too-large',
      },
    );
  }
  return readers[sniffFormat(bytes, file)](bytes, file);
}

const readers: Record<PageFacts['format'], (bytes: Uint8Array, file: VFile) => Promise<Root>> = {
  text: readText,
  html: readHtml,
  docx: readDocx,
  pdf: readPdf,
  markdown: readMarkdown,
};
