import type { Root } from 'mdast';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import type { VFile } from 'vfile';
import { checkLength } from './check-length.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { orderColumns } from './order-columns.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { pdfLines } from './pdf-lines.ts';

/** The most pages that are read as one article, and the most seconds that their reading may take. */
const mostPages = 300;
const mostSeconds = 60;

/**
 * Reads a PDF with a text layer: lines joined to paragraphs, running heads and page numbers dropped, simple tables kept. Fails on
 * scans, on protected and broken files, on more than 300 pages and after 60 seconds; says which pages have no text.
 */
export async function readPdf(bytes: Uint8Array, file: VFile): Promise<Root> {
  const document = await openDocument(bytes, file);
  if (document.numPages > mostPages) {
    file.fail(`这个 PDF 有 ${document.numPages} 页，超过上限 ${mostPages} 页。请只留下一篇文章的页面再导入。`, {
      source: 'reader',
      ruleId: 'too-many-pages',
    });
  }
  const items = await itemsInTime(document, file);
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

/** The pieces of text of each page. A drawing of a million lines on one page can keep the parser busy for very long. */
async function itemsInTime(
  document: PdfDocument,
  file: VFile,
): Promise<Awaited<ReturnType<typeof extractTextItems>>['items']> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, mostSeconds * 1000, undefined);
  });
  const result = await Promise.race([extractTextItems(document), late])
    .catch(() => refuseBroken(file))
    .finally(() => clearTimeout(timer));
  if (result !== undefined) return result.items;
  return file.fail(`这个 PDF 读了 ${mostSeconds} 秒还没有读完。请在 PDF 阅读器里只留下一篇文章的页面，另存后再导入。`, {
    source: 'reader',
    ruleId: 'too-slow',
  });
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function openDocument(bytes: Uint8Array, file: VFile): ReturnType<typeof getDocumentProxy> {
  try {
    // A copy, for pdf.js takes the bytes away from its caller.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'PasswordException') return refuseBroken(file);
    return file.fail('这个 PDF 设了打开密码，读不了。请去掉密码后另存，再导入。', {
      source: 'reader',
      ruleId: 'locked-pdf',
    });
  }
}

function refuseBroken(file: VFile): never {
  return file.fail('这个 PDF 打不开，可能没有下载完整或已损坏。请重新下载，或在 PDF 阅读器里“另存为”一份再导入。', {
    source: 'reader',
    ruleId: 'broken-pdf',
  });
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
