import type { Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isPreface } from './is-preface.ts';
import { isSentence } from './is-sentence.ts';
import { isShortLine } from './is-short-line.ts';
import { numberingOf } from './numbering-of.ts';
import { textHeading } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Makes headings of the lines that are set as headings without being marked so: numbered (一、 （一） 1.), in 【】, bold, or merely short
 * and above running text. Items of a list, captions of tables and short sentences stay paragraphs.
 */
export const inferHeadings: Transform = (tree) => {
  const bold = tree.children.filter((node) => node.type === 'paragraph' && node.data?.isBold === true).length;
  const isBoldSpecial = bold < tree.children.length * 0.5;
  return {
    ...tree,
    children: tree.children.map((node, index) => {
      if (node.type !== 'paragraph') return node;
      const [before, after] = [tree.children[index - 1], tree.children[index + 1]];
      const isHeading =
        isNumberedHeading(node, after) ||
        (isBoldSpecial && isBoldHeading(node, after)) ||
        isPlainHeading(node, before, after);
      return isHeading ? textHeading(textOf(node).replace(BULLET, '').replace(BAR_AT_END, ''), 2, node.position) : node;
    }),
  };
};

function isNumberedHeading(node: Paragraph, after: RootContent | undefined): boolean {
  const text = textOf(node);
  const numbering = numberingOf(text);
  if (numbering === undefined || after === undefined) return false;
  const { shape, mark } = numbering;
  if (shape === 'bracket') return mark.length === text.length && !isPreface(mark);
  const isItem = after.type === 'paragraph' && numberingOf(textOf(after))?.shape === shape;
  const isDeep = shape === 'number' || shape === 'number-in-brackets';
  if (text.length > (isDeep ? 50 : 64) || text.length < mark.length + 2 || /[；，、]$/.test(text)) return false;
  // A short sentence is a heading only if something stands below it: 1.完善制度。 2.加强培训。 are items.
  if (/[。：]$/.test(text)) return !isDeep && !isItem && text.length <= 40 && !/。./.test(text);
  return !/。./.test(text) && !(isDeep && isItem);
}

function isBoldHeading(node: Paragraph, after: RootContent | undefined): boolean {
  const text = textOf(node);
  if (node.data?.isBold !== true || after === undefined || text.length < 3 || text.length > 45) return false;
  return (
    !/[。；，、：]$/.test(text) &&
    !/[。；]/.test(text) &&
    /\p{Script=Han}{2}/u.test(text) &&
    !/^附?表\s?\d|^单位：/.test(text)
  );
}

function isPlainHeading(node: Paragraph, before: RootContent | undefined, after: RootContent | undefined): boolean {
  const text = textOf(node);
  if (!isShortLine(text) || !isText(after)) return false;
  // What an introduction announces with a colon is its list; a line above a table is the table's.
  if (before?.type === 'paragraph' && /[：:，、]$/.test(textOf(before))) return false;
  return before === undefined || before.type !== 'paragraph' || isSentence(textOf(before));
}

function isText(node: RootContent | undefined): boolean {
  if (node?.type === 'heading') return true;
  return node?.type === 'paragraph' && (isSentence(textOf(node)) || numberingOf(textOf(node)) !== undefined);
}

// ■ 聚焦重点对象 · ▍聚焦重点对象 · |聚焦重点对象|
const BULLET = /^[■□●○◆◇▲△★☆◎▶►•·▍▎▌┃丨｜|]\s*/;
const BAR_AT_END = /\s*[丨｜|]$/;
