import type { Article } from '../../article.ts';
import { type RegionMention, regionMentions } from './region-mentions.ts';

/** How often an article speaks of each region, by code. */
export interface RegionScores {
  /** All mentions by weight: headings and the opening weigh more than the rest of the text. */
  readonly text: ReadonlyMap<string, number>;
  /** Mentions in the title and around it, and in the name of the body that issued the text. */
  readonly masthead: ReadonlyMap<string, number>;
  /** Mentions that only lead to a region below (辽宁省 in 辽宁省大连市): they tell namesakes apart. */
  readonly leading: ReadonlyMap<string, number>;
}

/** Counts the regions of an article. A short name counts for a region only where its full name stands somewhere too, or a province's. */
export function regionScores({ masthead, sections }: Article): RegionScores {
  const title = [masthead.title, masthead.kicker, masthead.subtitle, masthead.issuer, governmentOf(masthead.outlet)];
  const pieces = [
    ...title.map((text) => ({ text: text ?? '', weight: MASTHEAD, isMasthead: true })),
    ...sections.flatMap(({ heading, paragraphs }, s) => [
      { text: heading ?? '', weight: HEADING, isMasthead: false },
      ...paragraphs.map(({ text }, p) => ({
        text,
        weight: s === 0 && p < OPENING_PARAGRAPHS ? OPENING : 1,
        isMasthead: false,
      })),
    ]),
  ].map((piece) => ({ ...piece, mentions: regionMentions(piece.text) }));
  const isNamed = namedRegions(pieces.flatMap(({ mentions }) => mentions));
  const scores = {
    text: new Map<string, number>(),
    masthead: new Map<string, number>(),
    leading: new Map<string, number>(),
  };
  for (const { mentions, weight, isMasthead } of pieces) {
    mentions.forEach((mention, index) => {
      const isLeading = leadsTo(mention, mentions[index + 1]);
      for (const { code } of [...mention.full, ...mention.short].filter((region) => isNamed.has(region.code))) {
        const table = isLeading ? scores.leading : scores.text;
        table.set(code, (table.get(code) ?? 0) + weight);
        if (isMasthead && !isLeading) scores.masthead.set(code, (scores.masthead.get(code) ?? 0) + 1);
      }
    });
  }
  return scores;
}

const MASTHEAD = 6;
const HEADING = 2;
const OPENING = 2;
const OPENING_PARAGRAPHS = 3;
const OFTEN = 3;

/** An outlet that is a body of government, not a newspaper: 云州市司法局. */
function governmentOf(outlet: string | undefined): string | undefined {
  return outlet !== undefined && /(?:局|厅|政府|法院|检察院|委员会|委|办)(?:网站?|官网|公众号)?$/.test(outlet)
    ? outlet
    : undefined;
}

/** The codes of the regions that the mentions really name: in full, or a province in short, or a city often in short beside its province. */
function namedRegions(mentions: readonly RegionMention[]): ReadonlySet<string> {
  const full = new Set(mentions.flatMap((mention) => mention.full.map(({ code }) => code)));
  const short = new Map<string, number>();
  for (const { code, level } of mentions.flatMap((mention) => mention.short)) {
    if (level === 'province') full.add(code);
    short.set(code, (short.get(code) ?? 0) + 1);
  }
  const often = [...short].filter(
    ([code, count]) => count >= OFTEN && code.endsWith('00') && full.has(`${code.slice(0, 2)}0000`),
  );
  return new Set([...full, ...often.map(([code]) => code)]);
}

/** Whether a mention only leads to the next one below it: 辽宁省|大连市, 大连市|西岗区. */
function leadsTo(mention: RegionMention, next: RegionMention | undefined): boolean {
  if (next === undefined || next.start - mention.end > 1) return false;
  const above = new Set([...mention.full, ...mention.short].map(({ code }) => code));
  return [...next.full, ...next.short].some(
    ({ code, parent }) => above.has(parent ?? '') || above.has(`${code.slice(0, 2)}0000`),
  );
}
