import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { findContactData } from '../../../src/domain/contact-data.ts';
import { isFurniture } from './is-furniture.ts';
import { isProse } from './is-prose.ts';
import { reportFinding } from './report-finding.ts';
import type { Transform } from './transform.ts';

/**
 * Drops the lines that belong to the page and not to the article, and all that follows the first mark of a page's foot (原文链接,
 * 相关阅读, 上一篇) after the last paragraph. What goes is kept in `file.data.removedLines`, for it may name the host or the address.
 */
export const dropFurniture: Transform = (tree, file) => {
  const kept = tree.children.filter((node) => node.type === 'table' || !isFurniture(textOf(node)));
  const foot = footOf(tree.children, kept);
  const children = kept.slice(0, foot);
  const staying = new Set(children);
  const removed = tree.children.filter((node) => !staying.has(node)).map((node) => textOf(node));
  file.data.removedLines = [...(file.data.removedLines ?? []), ...removed];
  const around = [...(file.data.page?.before ?? []), ...(file.data.page?.after ?? [])];
  if ([...removed, ...around].some((line) => findContactData(line).length > 0)) {
    reportFinding(file, {
      type: 'contact-data',
      severity: 'note',
      description: '页面上的联系电话、邮箱等已随页脚一起去掉，没有进入正文。',
    });
  }
  return { ...tree, children };
};

/** Where among the kept blocks the page's foot begins; their number where it has none. */
function footOf(all: readonly RootContent[], kept: readonly RootContent[]): number {
  const lastProse = kept.findLastIndex((node) => node.type === 'table' || isProse(textOf(node)));
  const start = kept[lastProse];
  const tail = start === undefined ? [] : all.slice(all.indexOf(start) + 1);
  const mark = tail.findIndex((node) => FOOT_MARK.test(textOf(node).replaceAll(/\s/g, '')));
  if (mark === -1) return kept.length;
  const inFoot = new Set(tail.slice(mark));
  const first = kept.findIndex((node) => inFoot.has(node));
  return first === -1 ? kept.length : first;
}

// 原文链接：https://… · 相关新闻 · 上一篇：… · 【打印】【关闭】
const FOOT_MARK =
  /^[【[（(]?(?:原文(?:链接|地址|网址)|相关(?:新闻|阅读|链接|文章|稿件|报道|推荐)|延伸阅读|推荐阅读|热点推荐|往期(?:回顾|推荐|精彩)|今日热点|热点新闻|网友评论|最新评论|上一[篇条]|下一[篇条]|打印|版权所有|关闭窗口)/;
