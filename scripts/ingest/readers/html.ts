import type { Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { checkLength } from './check-length.ts';
import { cleanHast } from './clean-hast.ts';
import { decodeText } from './decode-text.ts';
import { findMainContent } from './find-main-content.ts';
import { hastToTree } from './hast-to-tree.ts';
import { linesAround } from './lines-around.ts';
import { readDeclaredFacts } from './read-declared-facts.ts';
import { reportCharset } from './report-charset.ts';

/**
 * Reads the article of a web page: its main content as mdast, its meta tags and the lines around the content as `file.data.page`.
 * Nothing that could run and nothing that is hidden comes through. Fails on a page without running text.
 */
export async function readHtml(bytes: Uint8Array, file: VFile): Promise<Root> {
  const decoded = decodeText(bytes, declaredCharset(bytes) ?? file.data.fetched?.charset);
  reportCharset(decoded, file);
  const page = parsePage(decoded.text, file);
  const visible = cleanHast(page);
  const main = findMainContent(visible);
  if (main === undefined) {
    return file.fail(
      '这个网页里没有成段的正文。正文可能由脚本载入或是图片：请在浏览器里打开，全选复制，存成 .txt 再导入。',
      {
        source: 'reader',
        ruleId: 'no-main-content',
      },
    );
  }
  checkLength(toText(main).trim().length, '网页', file);
  file.data.page = { format: 'html', declared: readDeclaredFacts(page), ...linesAround(visible, main) };
  // A cell by itself has no place in a document.
  return hastToTree(main.tagName === 'table' ? main : { ...main, tagName: 'div' });
}

/** `charset=gb2312` of a meta tag, which every charset in question writes in plain ASCII. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  return start.match(/charset\s*=\s*["']?\s*([\w-]{3,20})/i)?.[1];
}

/**
 * The work of every HTML parser grows with the depth of a page times its length, so a page of ten thousand open tags would keep
 * it busy for hours; and trees that deep exhaust the stack.
 */
function parsePage(text: string, file: VFile): HastRoot {
  if (deepestNesting(text) > deepestPage) {
    file.fail(
      `这个网页的标签嵌套超过 ${deepestPage} 层，不像正常的文章。请在浏览器里打开，全选复制，存成 .txt 再导入。`,
      {
        source: 'reader',
        ruleId: 'too-deep',
      },
    );
  }
  return fromHtml(text);
}

const deepestPage = 500;

/** An upper bound: tags that are never closed count as open, except those that HTML closes by itself. */
function deepestNesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name] of text.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    if (name === undefined || CLOSED_BY_ITSELF.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const CLOSED_BY_ITSELF = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option html body head a'.split(
    ' ',
  ),
);
