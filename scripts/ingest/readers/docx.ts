import { strFromU8, strToU8, zipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import mammoth from 'mammoth';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { checkLength } from './check-length.ts';
import { hastToTree } from './hast-to-tree.ts';
import { unpackDocx } from './unpack-docx.ts';
import { writeOutNumbering } from './write-out-numbering.ts';

/**
 * Reads a Word document: headings by style, bold and centred lines as they are, tables, and the numbers that Word counts by
 * itself. Page heads, comments, deleted text and pictures are left out. Fails on broken, protected and empty documents.
 */
export async function readDocx(bytes: Uint8Array, file: VFile): Promise<Root> {
  const parts = unpackDocx(bytes, file);
  const html = fromHtml(await toHtml(withNumbers(parts), file), { fragment: true });
  checkLength(toText(html).trim().length, '文档', file);
  file.data.page = { format: 'docx', declared: {}, before: [], after: [] };
  return hastToTree(html);
}

/** The numbering itself is left out afterwards: mammoth would make lists of it, which have no 一、. */
function withNumbers(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const { 'word/numbering.xml': numbering, ...others } = parts;
  if (numbering === undefined) return parts;
  const styles = others['word/styles.xml'];
  return Object.fromEntries(
    Object.entries(others).map(([name, part]) =>
      /^word\/document\d*\.xml$/.test(name)
        ? [
            name,
            strToU8(
              writeOutNumbering(strFromU8(part), strFromU8(numbering), styles === undefined ? '' : strFromU8(styles)),
            ),
          ]
        : [name, part],
    ),
  );
}

async function toHtml(parts: Record<string, Uint8Array>, file: VFile): Promise<string> {
  try {
    const buffer = Buffer.from(zipSync(parts, { level: 0 }));
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES });
    return value;
  } catch {
    return file.fail(
      '这个 Word 文档的内部结构读不出来，可能已损坏。请用 Word 或 WPS 打开，另存为新的 .docx，再导入。',
      {
        source: 'reader',
        ruleId: 'broken-docx',
      },
    );
  }
}

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  'comment-reference => ',
];
