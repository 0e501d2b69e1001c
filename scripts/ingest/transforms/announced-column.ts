import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The column that the paper says it prints an article in, in one of its first paragraphs: 本报推出“一把手访谈”栏目; undefined where it says none. */
export function announcedColumn(tree: Root): string | undefined {
  const opening = tree.children.filter((node) => node.type === 'paragraph').slice(0, REACH);
  return opening.map((node) => ANNOUNCED.exec(textOf(node))?.[1]).find((name) => name !== undefined);
}

const REACH = 12;
const ANNOUNCED =
  /本[报刊网台](?:今日起|即日起|今起|特|近期|现|联合[^，。“《]{2,16})*(?:推出|开设|开辟|设立|开办|策划|刊发)[^，。“《]{0,6}[“《]([^”》]{2,16})[”》](?:系列)?(?:栏目|专栏|专题|访谈|报道)/;
