import type { Masthead } from '../article.ts';
import type { PageFacts } from '../page-facts.ts';
import { readByline } from './read-byline.ts';
import { readDate } from './read-date.ts';
import { isGovernmentSite } from './is-government-site.ts';
import { isOfficeName } from './is-office-name.ts';
import type { MastheadEntry } from './read-masthead-line.ts';
import { readNames } from './read-names.ts';
import { readSignedNames } from './read-signed-names.ts';
import { splitSignedOutlet } from './split-signed-outlet.ts';

/** What is known about where an article appeared, before it is weighed. */
export interface SourceHints {
  /** Labelled values printed around the text, nearest to the title first. */
  readonly entries: readonly MastheadEntry[];
  readonly declared: PageFacts['declared'];
  /** The site's name as its own pages print it. */
  readonly site?: string | undefined;
  /** The line that prints the column. */
  readonly column?: string | undefined;
  /** Names in the page's menus: none is the article's column unless the source's name ends with it (法治日报政法). */
  readonly columns: readonly string[];
}

/**
 * Tells outlet, host and dates from one another. Where the source that a page names is not the page's own site, the site is the
 * host, and its date is that of the repost; but a government's site that posts a text of an office publishes it. 稿件来源：法治日报政法 is an outlet with its column glued on.
 */
export function resolveSource({
  entries,
  declared,
  site: printed,
  column,
  columns,
}: SourceHints): Omit<Masthead, 'title'> {
  const value = (field: MastheadEntry['field']): string | undefined =>
    entries.find((entry) => entry.field === field && entry.value !== '')?.value;
  const site = nameOf(declared.siteName ?? value('site') ?? printed);
  const signed = splitSignedOutlet(nameOf(value('outlet')) ?? nameOf(declared.source) ?? '');
  const glued = splitColumn(nameOf(signed.outlet), [...(column === undefined ? [] : [column]), ...columns]);
  const isRepost = site !== undefined && glued.outlet !== undefined && !isSameHouse(glued.outlet, site);
  const isPublisher = isRepost && isOfficeName(glued.outlet ?? '') && isGovernmentSite(site ?? '', declared.url);
  const dates = [value('date'), declared.published, value('written'), value('updated')].map((text) =>
    readDate(text ?? ''),
  );
  const date = dates.find((found) => found !== undefined);
  return {
    column: glued.column ?? value('column') ?? declared.column ?? column,
    outlet: isRepost || hasOwnPlace(glued.outlet) ? glued.outlet : (site ?? glued.outlet),
    host: isRepost ? site : undefined,
    issuer: value('issuer'),
    authors: authorsIn([signed.byline ?? '', value('author') ?? '', declared.author ?? '']),
    published: value('published') ?? (isRepost && !isPublisher ? undefined : date),
    reposted: isRepost && !isPublisher ? date : undefined,
    url: [value('url'), declared.url].find((url) => url !== undefined && /^https?:\/\//.test(url)),
    documentNumber: value('number'),
  };
}

/** A name without what says nothing of it; undefined for 本站, 网络 and the like. */
function nameOf(name: string | undefined): string | undefined {
  const plain = (name ?? '')
    .replace(/(?:官方网站|门户网站|官网|网站)$/, '')
    .replace(/^(?:来源|转载自|转自|摘自)[：:]?/, '')
    .replaceAll(/^《|》$/g, '')
    .trim();
  return !/\p{Script=Han}/u.test(plain) ||
    /^(?:本[站网报刊](?:原创|讯|综合|整理)?|原创|网络|互联网|未知|不详|佚名|转载|其他|综合|无)$/.test(plain)
    ? undefined
    : plain;
}

/** Cuts a column off an outlet's name: one that is printed elsewhere on the page, or what follows …报. */
function splitColumn(
  name: string | undefined,
  columns: readonly string[],
): { outlet?: string | undefined; column?: string } {
  if (name === undefined) return {};
  const column = columns.find((candidate) => name.endsWith(candidate) && name.length > candidate.length + 1);
  if (column !== undefined) return { outlet: name.slice(0, -column.length).trim(), column };
  const match = name.match(PAPER);
  return match?.[1] !== undefined && match[2] !== undefined ? { outlet: match[1], column: match[2] } : { outlet: name };
}

/** An office of the site's own house: 市司法局 or 办公室 on 云州市司法局. A newspaper, or an office of another place, is none. */
function isSameHouse(source: string, site: string): boolean {
  const bare = source.replace(/(?:办公室|秘书处|宣传处|宣传科)$/, '');
  if (site.includes(bare) || bare.includes(site)) return true;
  return /(?:局|委|办|处|科|室|股|组|中心|支队|大队)$/.test(source) && !/[省市县区旗州]|报|网|社/.test(source.slice(1));
}

/** 青岭县政府办公室, which says whose it is; 办公室 and 司法局 only say it on the page of a site. */
function hasOwnPlace(name: string | undefined): boolean {
  return name !== undefined && isOfficeName(name) && /^(?![省市县区旗州]).{1,6}?[省市县区旗州]/u.test(name);
}

/** 张三 李四 · 本报记者 张三 · 云州市中级人民法院 张三 */
function authorsIn(values: readonly string[]): Masthead['authors'] {
  return values.flatMap((value) => {
    const byline = readByline(value) ?? readSignedNames(value);
    if (byline !== undefined) return byline.authors;
    const { names, rest } = readNames(value);
    return rest === '' ? names.map((name) => ({ name })) : [];
  });
}

// 法治日报政法 → 法治日报 + 政法; 人民日报海外版, 南方日报客户端 and 检察日报社 are whole names
const PAPER =
  /^(\p{Script=Han}{1,8}?(?:日报|晚报|时报|早报|晨报|周报|导报|商报|法治报|法制报|青年报|工人报|农民报|检察报|法院报|政协报|公安报|财经报))[\s·-]*(?!海外版|客户端|微信|公众号|记者|讯|社|网|官网|全媒体|融媒体|新闻|电子版|数字报|APP|\/)(?!.*(?:客户端|公众号|新闻网)$)(\p{Script=Han}[\p{Script=Han}\s]{1,19})$/iu;
