import { readByline } from './read-byline.ts';

/**
 * Parts an outlet from the byline that is printed with it: `云州法治报 记者 李言 通讯员 徐静` → `云州法治报` and
 * `记者 李言 通讯员 徐静`. A name without a byline is given back whole.
 */
export function splitSignedOutlet(name: string): { readonly outlet: string; readonly byline: string | undefined } {
  for (const { index } of name.matchAll(BYLINE)) {
    const byline = name.slice(index).trim();
    if (index > 0 && readByline(byline)?.rest === '') return { outlet: name.slice(0, index).trim(), byline };
  }
  return { outlet: name, byline: undefined };
}

// Where a byline may begin: after a blank, a bracket or a bar, or at a role that is glued to the name (云州日报记者 李言).
const BYLINE = /[\s（(|｜/]+|(?:本报|全媒体|融媒体|见习|特约)*(?:记者|通讯员)/g;
