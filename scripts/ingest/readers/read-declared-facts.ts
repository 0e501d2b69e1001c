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

/** The one `<h1>` of a page that is no site's name; where there are several, that which `<title>` repeats. */
function headingOf(tree: Root): string | undefined {
  const title = titleText(tree).replaceAll(/\s/g, '');
  const headings = selectAll('h1', tree)
    .map(textOf)
    .filter((heading) => heading.length > 5 && !SITE.test(heading));
  const repeated = headings.find((heading) => title.includes(heading.replaceAll(/\s/g, '')));
  return repeated ?? (headings.length === 1 ? headings[0] : undefined);
}

/** `<title>` without the names of column and site at its end: 关于……的报告_政务公开_云州市司法局. */
function pageTitle(tree: Root, siteName: string | undefined): string | undefined {
  let title = titleText(tree);
  for (;;) {
    const [, before, last = ''] = title.match(LAST_PART) ?? [];
    if (before === undefined || (last !== siteName && !SITE.test(last) && !ISSUE.test(last) && last.length > 8)) break;
    title = before;
  }
  return title === siteName || SITE.test(title) || title.length < 6 ? undefined : title;
}

/** The site's name at the end of `<title>` (……_法治信息_云海政法网), or a newspaper's before the number of its page. */
function titleSite(tree: Root): string | undefined {
  const title = titleText(tree);
  const last = title.match(LAST_PART)?.[2];
  if (last !== undefined && SITE.test(last)) return last;
  return last !== undefined && ISSUE.test(last) ? title.match(PAPER_FIRST)?.[1] : undefined;
}

function titleText(tree: Root): string {
  const element = select('title', tree);
  return element === undefined ? '' : textOf(element).slice(0, 200);
}

function canonicalAddress(tree: Root): string | undefined {
  return select('link[rel="canonical"]', tree)?.properties.href?.toString();
}

function textOf(element: Element): string {
  return toText(element).replaceAll(/\s+/g, ' ').trim();
}

const SITE = /^(?!中国$)\p{Script=Han}{2,20}(?:网|网站|在线|政府|司法局|司法厅|委员会|报|平台|客户端)$/u;
// 关于……的报告 - 云州市司法局; the bar of 法治攻坚 | 做好…… is followed by more than a name
const LAST_PART = /^(.+?\S)\s*(?:[_|｜–—-]{1,2})\s*([^_|｜–—-]{2,30})$/u;
// 云州日报-2024年12月03日-第03版：法治
const ISSUE = /^(?:(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?|第?\s?[A-Z]?\d{1,3}\s?版(?:[：:].{0,12})?)$/;
const PAPER_FIRST = /^(\p{Script=Han}{2,12}报)\s?(?:数字报|电子报)?\s?[_|｜–—-]/u;
const PAGE_NUMBER = /^第?\s*[A-Z]?\d{1,3}\s*版?[：:\s]*/;
