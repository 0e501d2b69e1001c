import type { Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { mastheadLabels } from './masthead-labels.ts';
import { textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Joins a label that stands alone in its line with the value in the next (来源： / 云州日报), and the steps of a path through a site (当前位置： / 首页 /
 * > / 要闻): copies of web pages put every element in a line of its own.
 */
export const joinSplitLabels: Transform = (tree) => {
  const children: RootContent[] = [];
  for (const node of tree.children) {
    const previous = children.at(-1);
    if (node.type === 'paragraph' && previous?.type === 'paragraph' && goesOn(textOf(previous), textOf(node))) {
      children[children.length - 1] = joined(previous, node);
    } else children.push(node);
  }
  return { ...tree, children };
};

function joined(first: Paragraph, second: Paragraph): Paragraph {
  const gap = textOf(first).endsWith('：') ? '' : ' ';
  return textParagraph(`${textOf(first)}${gap}${textOf(second)}`, first.data ?? {}, first.position);
}

function goesOn(text: string, next: string): boolean {
  if (text.length > 200 || next.length > 40 || next.endsWith('：')) return false;
  if (LABEL_ALONE.test(text)) return !/^[【】[\]]|[。；！？]$/.test(next) && !BEGINS_WITH_LABEL.test(next);
  return ARROW.test(next) ? PATH.test(text) : PATH.test(text) && /[>＞»]$/.test(text);
}

const labels = mastheadLabels.map(([label]) => [...label].join(' ?')).join('|');
const LABEL_ALONE = new RegExp(`^[【[]?(?:${labels}|当前位置|您的位置|您所在的位置|现在位置) ?：$`);
const BEGINS_WITH_LABEL = new RegExp(`^[【[]?(?:${labels}) ?：`);
const ARROW = /^[>＞»]+$/;
const PATH = /^(?:.{0,8}位置：|(?:网站)?首页)/;
