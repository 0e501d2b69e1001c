import type { Comment, Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import type { DeclaredFacts } from '../page-facts.ts';
import { readWechatFacts } from './read-wechat-facts.ts';

/**
 * What a page says about its article in fields of its own. First the meta tags of 《政府网站发展指引》, then WeChat's elements and
 * scripts, then the comment that 方正 puts into digital newspapers, then Open Graph, last the page's heading and title.
 */
export function readDeclaredFacts(tree: Root): DeclaredFacts {
  const meta = metaTags(tree);
  const wechat = readWechatFacts(tree);
  const founder = founderFields(tree);
  const siteName = first(meta.get('sitename'), wechat.siteName, meta.get('og:site_name'), titleSite(tree));
  return {
    title: first(
      meta.get('articletitle'),
      wechat.title,
      founder.get('title'),
      headingOf(tree),
      meta.get('og:title'),
      pageTitle(tree, siteName),
    ),
    kicker: first(founder.get('introtitle')),
    subtitle: first(founder.get('subtitle')),
    column: first(meta.get('columnname'), founder.get('nodename')?.replace(PAGE_NUMBER, '')),
    siteName,
    source: first(meta.get('contentsource'), meta.get('source'), founder.get('sourcename'), founder.get('source')),
    published: first(
      meta.get('pubdate'),
      wechat.published,
      founder.get('date'),
      meta.get('publishdate'),
      meta.get('article:published_time'),
    ),
    author: first(wechat.author, founder.get('author'), meta.get('author') === siteName ? '' : meta.get('author')),
    url: first(meta.get('url'), meta.get('og:url'), canonicalAddress(tree)),
  };
}

function first(...values: readonly (string | undefined)[]): string | undefined {
  return values.map((value) => value?.trim()).find((value) => value !== undefined && value !== '');
}

/** Names in lower case; the first of two wins. */
function metaTags(tree: Root): Map<string, string> {
  const tags = new Map<string, string>();
  for (const { properties } of selectAll('meta', tree)) {
    const name = String(properties.name ?? properties.property ?? '').toLowerCase();
    const content = String(properties.content ?? '').trim();
    if (name !== '' && content !== '' && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

/** `<!--enpproperty <title>…</title><introtitle>…</introtitle> /enpproperty-->` of 方正's digital newspapers. */
function founderFields(tree: Root): Map<string, string> {
  const fields = new Map<string, string>();
  visit(tree, 'comment', ({ value }: Comment) => {
    if (!value.includes('enpproperty')) return;
    for (const [, name, field] of value.matchAll(/<([a-z]{3,20})>([^<]{1,500})</g)) {
      if (name !== undefined && field !== undefined) fields.set(name, field);
    }
  });
  return fields;
}

/** The one `<h1>` of a page; where there are several, none can be told from the site's name. */
function headingOf(tree: Root): string | undefined {
  const headings = selectAll('h1', tree).filter((heading) => textOf(heading).length > 5);
  return headings.length === 1 && headings[0] !== undefined ? textOf(headings[0]) : undefined;
}

/** `<title>` without the site's name: 关于……的报告-云州市司法局 · 关于……的报告_政务公开_云州市. */
function pageTitle(tree: Root, siteName: string | undefined): string | undefined {
  const [longest] = titleParts(tree)
    .filter((part) => part !== siteName)
    .toSorted((one, other) => other.length - one.length);
  return longest;
}

/** The site's name at the end of `<title>`: ……_法治信息_云海政法网. */
function titleSite(tree: Root): string | undefined {
  const last = titleParts(tree).at(-1);
  return titleParts(tree).length > 1 && last !== undefined && SITE.test(last) ? last : undefined;
}

function titleParts(tree: Root): readonly string[] {
  const element = select('title', tree);
  if (element === undefined) return [];
  return textOf(element)
    .split(/\s*(?:[_|｜]|\s[-–—]+\s|--|(?<=\p{Script=Han})-(?=\p{Script=Han}))\s*/u)
    .filter((part) => part !== '');
}

function canonicalAddress(tree: Root): string | undefined {
  return select('link[rel="canonical"]', tree)?.properties.href?.toString();
}

function textOf(element: Element): string {
  return toText(element).replaceAll(/\s+/g, ' ').trim();
}

const SITE = /^(?!中国$)\p{Script=Han}{2,20}(?:网|网站|在线|政府|司法局|司法厅|委员会|报|平台|客户端)$/u;
const PAGE_NUMBER = /^第?\s*[A-Z]?\d{1,3}\s*版?[：:\s]*/;
