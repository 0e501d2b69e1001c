import type { MastheadEntry } from './read-masthead-line.ts';

/** What the furniture of a page tells: whose page it is, in which column the article stands, where the original is. */
export interface SiteNames {
  readonly site?: string | undefined;
  readonly columns: readonly string[];
  /** The name of a newspaper's page: 法治 of 第03版：法治. */
  readonly page?: string | undefined;
  readonly entries: readonly MastheadEntry[];
}

/** Reads the lines of a page that are no part of the article: 欢迎访问政策法规网！, 当前位置：首页>立法研讨>正文, 原文链接：https://…. */
export function siteNames(lines: readonly string[]): SiteNames {
  const matches = (pattern: RegExp): string[] => lines.flatMap((line) => line.match(pattern)?.[1]?.trim() ?? []);
  return {
    site: [...matches(HEAD), ...matches(WELCOME), ...matches(OWNER), ...matches(OWNER_BEFORE), ...matches(HOST)].find(
      (name) => name.length > 1,
    ),
    columns: lines.flatMap((line) => breadcrumbColumn(line) ?? []),
    page: matches(PAGE)[0],
    entries: matches(ORIGINAL).map((value) => ({ field: 'url', value })),
  };
}

/** The last step of a breadcrumb that names a column: 首页 > 政务公开 > 立法研讨 > 正文 gives 立法研讨. */
function breadcrumbColumn(line: string): string | undefined {
  if (!/^[【[]?\s*(?:.{0,6}(?:位置|所在|栏目)|(?:网站)?首页)/.test(line)) return undefined;
  const steps = line.split(STEP).map((step) => step.replace(/^.{0,8}[：:]/, '').trim());
  if (steps.length < 2) return undefined;
  return steps.findLast((step) => step.length >= 2 && step.length <= 16 && !NO_COLUMN.test(step));
}

const STEP = /\s*(?:[>＞»›→]|::|\/|—>|->)+\s*/;
const NO_COLUMN =
  /^(?:网站)?首页$|^(?:正文|内容|详情|详细内容|详细信息|浏览文章|阅读|文章(?:正文|内容|详情)?|信息(?:详情|内容)|查看(?:详情|内容)?)$/;
// 云海法律网 首页 | 法治要闻 | 联系我们 · 云州市人民政府门户网站 今天是：……
const HEAD = /^(\p{Script=Han}{2,20}(?:网|在线|网站|政府|[厅局委]))\s?(?:首页|今天是)/u;
const WELCOME = /^欢迎(?:您|你)?(?:来到|访问|光临|浏览)\s?(\p{Script=Han}{2,20}?)[！!。\s]*$/u;
const OWNER = /版权所有[：:]\s?(\p{Script=Han}{2,24})/u;
const OWNER_BEFORE = /^(?:copyright|©|\s|[\d-])*(\p{Script=Han}{2,24})\s?(?:[\w.]{3,40}\s?)?版权所有/iu;
const HOST = /主办(?:单位)?[：:]\s?(\p{Script=Han}{2,24})/u;
// 第03版：法治 上一版 下一版
const PAGE = /^(?:当前版[：:]?\s?)?第?[A-Z]?\d{1,3}版[：:]\s?(\p{Script=Han}{2,8})(?:\s|$)/u;
const ORIGINAL = /原文(?:链接|地址|网址)?[：:]\s?(https?:\/\/[\w./?=&%#:~+-]{4,400})/;
