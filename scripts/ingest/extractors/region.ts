import type { Region } from '../../../src/domain/region.ts';
import { regionOfCode, regionPath } from '../../../src/domain/vocabularies/regions.ts';
import type { Article } from '../article.ts';
import type { Finding } from '../finding.ts';
import { regionMentions } from './region/region-mentions.ts';
import { type RegionScores, regionScores } from './region/region-scores.ts';
import { type SelfLevel, selfLevel } from './region/self-level.ts';
import { townshipOf } from './region/township-of.ts';

/**
 * The region that an article is about. The most specific region of the title and its surroundings wins, else the one that the text
 * speaks of most; of namesakes the one whose parents or neighbours are named. Undefined, with a finding, where that cannot be told.
 */
export function extractRegion(article: Article): {
  readonly value: Region | undefined;
  readonly findings: readonly Finding[];
} {
  const scores = regionScores(article);
  const candidates = (scores.masthead.size > 0 ? scores.masthead : scores.text).keys();
  const chosen = choose([...candidates], scores, scores.masthead.size > 0);
  const value =
    chosen === undefined ? undefined : atSelfLevel(chosen, scores, selfLevel(article), scores.masthead.size > 0);
  if (value === undefined) return regionOfPress(article);
  const township = value.level === 'county' || value.level === 'prefecture' ? townshipOf(article) : undefined;
  if (township === undefined) return { value, findings: [] };
  return { value: { code: value.code, name: township, parent: value.code, level: 'township' }, findings: [] };
}

/** Where the text names no place but 我市, the place of the paper or site that printed it: 云州日报, 云州网. */
function regionOfPress(article: Article): {
  readonly value: Region | undefined;
  readonly findings: readonly Finding[];
} {
  const level = selfLevel(article);
  const { outlet, host } = article.masthead;
  const dateline = DATELINE.exec(article.sections[0]?.paragraphs[0]?.text ?? '')?.[0];
  const named = [outlet, host, dateline].flatMap((name) => regionMentions(name ?? '').slice(0, 1));
  const codes = new Set(named.flatMap(({ full, short }) => [...full, ...short]).map(({ code }) => code));
  const [region, ...others] = [...codes]
    .map((code) => regionOfCode(code))
    .filter((found) => found !== undefined && level !== undefined && found.name.endsWith(level));
  return region === undefined || others.length > 0
    ? { value: undefined, findings: [NO_REGION] }
    : { value: region, findings: [OF_PRESS] };
}

// 云州新闻网讯（记者…）
const DATELINE = /^[\u4e00-\u9fa5]{2,12}讯(?=[（(\s])/;

const OF_PRESS: Finding = {
  type: 'missing-metadata',
  severity: 'note',
  description: '正文没有写明是哪里，地区按刊发的媒体填写，请核对。',
};

const NO_REGION: Finding = {
  type: 'missing-metadata',
  severity: 'warning',
  description: '文中没有能确定地区的名称，请补上地区和代码。',
};

/** The best of the candidates: in a masthead a region beats those above it, then the score decides, then the namesakes' surroundings. */
function choose(codes: readonly string[], scores: RegionScores, isMasthead: boolean): Region | undefined {
  const lower = isMasthead
    ? codes.filter((code) => !codes.some((other) => isAbove(code, other) && !isAlike(code, other)))
    : codes;
  const ranked = lower
    .map((code) => ({ code, score: scores.text.get(code) ?? 0, around: aroundOf(code, scores) }))
    .toSorted(
      (a, b) =>
        b.score - a.score || b.around - a.around || depth(b.code) - depth(a.code) || a.code.localeCompare(b.code),
    );
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  const region = regionOfCode(first.code);
  const isNamesake = second !== undefined && regionOfCode(second.code)?.name === region?.name;
  if (isNamesake && second.score === first.score && second.around === first.around) return undefined;
  return first.score >= SURE || first.around > 0 ? region : undefined;
}

// A name that stands once or twice in a text that never names its surroundings may be a piece of other words: 会同县司法局.
const SURE = 4;

/** How much an article speaks of what lies above and beside a region: it tells 北京市朝阳区 from 长春市朝阳区. */
function aroundOf(code: string, { text, leading }: RegionScores): number {
  const above = regionPath(code).slice(0, -1);
  const parents = above.reduce(
    (sum, region) => sum + (text.get(region.code) ?? 0) + (leading.get(region.code) ?? 0),
    0,
  );
  const parent = regionOfCode(code)?.parent;
  const siblings = [...text].filter(([other]) => other !== code && regionOfCode(other)?.parent === parent);
  return parents * PARENT + siblings.reduce((sum, [, score]) => sum + score, 0);
}

const PARENT = 4;

/**
 * The region, or what lies below it, at the level at which the article speaks of itself: a report that says 我区 and names only its
 * city and one district is the district's; where no district is named it cannot be told.
 */
function atSelfLevel(
  region: Region,
  { text }: RegionScores,
  level: SelfLevel | undefined,
  isMasthead: boolean,
): Region | undefined {
  const isOwn = level === undefined || isMasthead || region.name.endsWith(level);
  if (isOwn || (level !== '区' && level !== '县' && level !== '旗')) return region;
  if (region.level === 'county') return region;
  const below = [...text].filter(([code]) => isAbove(region.code, code) && regionOfCode(code)?.name.endsWith(level));
  const [first, second] = below.toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] === second?.[1]) return undefined;
  return regionOfCode(first[0]);
}

function isAbove(code: string, other: string): boolean {
  return code !== other && regionPath(other).some((region) => region.code === code);
}

/** 吉林 is a province and its city: the word alone does not mean the lower of them. */
function isAlike(code: string, other: string): boolean {
  return regionOfCode(code)?.name.slice(0, 2) === regionOfCode(other)?.name.slice(0, 2);
}

function depth(code: string): number {
  return regionPath(code).length;
}
