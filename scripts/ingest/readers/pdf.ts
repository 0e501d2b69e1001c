import type { Root } from 'mdast';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import type { VFile } from 'vfile';
import { checkLength } from './check-length.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { orderColumns } from './order-columns.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { pdfLines } from './pdf-lines.ts';

/** The most pages that are read as one article. */
const mostPages = 300;

/**
 * Reads a PDF with a text layer: lines joined to paragraphs, running heads and page numbers dropped, simple tables kept. Fails on
 * scans, on protected and broken files, and on more than 300 pages; says which pages have no text.
 */
export async function readPdf(bytes: Uint8Array, file: VFile): Promise<Root> {
  const document = await openDocument(bytes, file);
  if (document.numPages > mostPages) {
    file.fail(`这个 PDF 有 ${document.numPages} 页，超过上限 ${mostPages} 页。请只留下一篇文章的页面再导入。`, {
      source: 'reader',
      ruleId: 'too-many-pages',
    });
  }
  const { items } = await extractTextItems(document);
  const pages = items.map((page, index) => pdfLines(page, index + 1));
  await document.loadingTask.destroy();
  reportEmptyPages(
    pages.flatMap((page, index) => (page.length === 0 ? [index + 1] : [])),
    pages.length,
    file,
  );
  const lines = dropRunningHeads(pages).flatMap(orderColumns);
  checkLength(
    lines.reduce((sum, line) => sum + line.cells.reduce((length, { text }) => length + text.length, 0), 0),
    'PDF',
    file,
  );
  file.data.page = { format: 'pdf', declared: {}, before: [], after: [] };
  return { type: 'root', children: [...pdfBlocks(lines)] };
}

async function openDocument(bytes: Uint8Array, file: VFile): ReturnType<typeof getDocumentProxy> {
  try {
    // A copy, for pdf.js takes the bytes away from its caller.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return file.fail(
      isLocked
        ? '这个 PDF 设了打开密码，读不了。请去掉密码后另存，再导入。'
        : '这个 PDF 打不开，可能没有下载完整或已损坏。请重新下载，或在 PDF 阅读器里“另存为”一份再导入。',
      { source: 'reader', ruleId: isLocked ? 'locked-pdf' : 'broken-pdf' },
    );
  }
}

function reportEmptyPages(empty: readonly number[], pages: number, file: VFile): void {
  if (empty.length === pages) {
    file.fail('这个 PDF 没有文字层，多半是扫描件。请先做文字识别（OCR），核对后存成 .txt 或 .docx 再导入。', {
      source: 'reader',
      ruleId: 'scan',
    });
  }
  if (empty.length === 0) return;
  file.message(`第 ${empty.slice(0, 10).join('、')} 页没有文字，可能是图片。请看原件，正文有缺的要补上。`, {
    source: 'reader',
    ruleId: 'empty-pages',
  });
}
