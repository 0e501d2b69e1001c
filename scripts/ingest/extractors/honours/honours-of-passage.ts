import type { HonourLevel, HonourStatus } from '../../../../src/domain/honour.ts';
import type { Region } from '../../../../src/domain/region.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import type { Clause } from '../text/clauses-of.ts';
import { evidenceOf } from '../text/evidence-of.ts';
import type { Passage } from '../text/passages-of.ts';
import { yearOfPassage } from '../text/year-of-passage.ts';
import type { FoundHonour } from './found-honour.ts';
import { honourLevel } from './honour-level.ts';
import { honourNames } from './honour-names.ts';
import { honourRecipient } from './honour-recipient.ts';
import { type HonourMatch, matchHonour } from './match-honour.ts';

/** The honours that a sentence tells of, clause by clause; a clause that only goes on about the one before lengthens its evidence. */
export function honoursOfPassage(passage: Passage, context: ExtractionContext): readonly FoundHonour[] {
  const told: Told[] = [];
  passage.clauses.forEach((clause, index) => {
    const last = told.at(-1);
    const own = matchHonour(clause.text);
    const end = clause.start + clause.text.length;
    if (last?.segment === clause.segment && isContinued(last.honour, clause.text, own)) {
      const evidence = evidenceOf(passage, passage.text.slice(last.start, end));
      const name =
        own?.status === 'media-recognition' ? `${last.honour.name}，${wholeClause(clause.text)}` : last.honour.name;
      told[told.length - 1] = { ...last, honour: { ...last.honour, name, evidence } };
      return;
    }
    const previous = passage.clauses[index - 1];
    const start = own === undefined && previous?.segment === clause.segment ? previous.start : clause.start;
    const match = own ?? matchHonour(passage.text.slice(start, end), true);
    if (match !== undefined) told.push(...tell(passage, { clause, start, end }, match, context));
  });
  return told.map(({ honour }) => honour);
}

interface Told {
  readonly honour: FoundHonour;
  readonly segment: number;
  readonly start: number;
}

interface Place {
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
}

function tell(passage: Passage, { clause, start, end }: Place, match: HonourMatch, context: ExtractionContext): Told[] {
  if (match.isFromAbove && !isAbove(honourLevel(match.name, context.region), context.region)) return [];
  const quote = passage.text.slice(start, end);
  const before = passage.text.slice(0, start);
  const grantor = match.grantor.replaceAll(/[《》]|^的/g, '').trim();
  // 2023年…，全市累计有6个…入选: what was won over the years is of none of them
  const since = Math.max(0, passage.text.lastIndexOf('累计', start + match.start));
  const isRecognition = match.status === 'media-recognition';
  const names = isRecognition ? [wholeClause(quote, match.name)] : honourNames(match.name.replaceAll('，', ''));
  const shared = {
    recipient: isRecognition ? context.region?.name : recipientOf(passage, quote, start, match, context),
    grantor: grantor === '' ? undefined : grantor,
    level:
      honourLevel(`${grantor}${match.name}`, context.region) ?? honourLevel(before.slice(-MAX_BEFORE), context.region),
    year:
      yearOfPassage(passage.text.slice(since), start + match.start - since, context.published) ??
      yearOfPassage(passage.text.slice(since), end - since, undefined),
    evidence: evidenceOf(passage, quote),
  };
  return names.map((name) => ({
    honour: { name, ...shared, status: match.status === 'awarded' ? statusOfName(name) : match.status },
    segment: clause.segment,
    start,
  }));
}

/** 全市…推进会 is a county's recognition, but in a city's article its own business. */
function isAbove(level: HonourLevel | undefined, region: Region | undefined): boolean {
  return level === undefined || region === undefined || RANKS.indexOf(level) < REGION_RANKS.indexOf(region.level);
}

const RANKS: readonly string[] = ['media', 'national', 'provincial', 'prefecture', 'county'];
const REGION_RANKS: readonly string[] = ['', 'national', 'province', 'prefecture', 'county', 'township'];

/** A recognition is named by its whole clause (相关经验被…刊发推广), where that is not too long, without 并 and 获. */
function wholeClause(clause: string, name = clause): string {
  const text = clause.length > MAX_NAME ? name : clause;
  return text.replace(/^(?:并|还|也|且|先后|获得?|受到|得到)+/, '').trim();
}

/** Who received it: named in the frame, or the subject of the sentence, else the region; nobody where only 该… is said. */
function recipientOf(
  passage: Passage,
  quote: string,
  start: number,
  match: HonourMatch,
  { region }: ExtractionContext,
): string | undefined {
  const own = (match.recipient === '' ? quote.slice(0, match.start) : match.recipient).replace(OWN_PARTS, '');
  if (OWN_PLACE.test(own)) return region?.name;
  if (PRONOUN.test(own)) return undefined;
  if (match.recipient !== '') return match.recipient;
  const earlier = passage.clauses.filter((clause) => clause.start < start).map(({ text }) => text);
  return honourRecipient(own, earlier) ?? region?.name;
}

/** What is called a candidate or a trial in its own name is no award, whatever verb stands before it. */
function statusOfName(name: string): HonourStatus {
  if (/候选|提名(?!奖)|推荐名单|公示名单/.test(name)) return 'nominated';
  return /试点/.test(name) ? 'pilot' : 'awarded';
}

/** 被推荐为…，入围实地测评 is one nomination, 受邀分享经验，获领导肯定 one recognition. */
function isContinued(before: FoundHonour, clause: string, match: HonourMatch | undefined): boolean {
  if (before.status === 'media-recognition') return match?.status === 'media-recognition';
  const isUnderway = (status: string): boolean => status === 'nominated' || status === 'assessment-stage';
  if (!isUnderway(before.status)) return false;
  return match === undefined ? UNDERWAY.test(clause) : isUnderway(match.status);
}

// 现已通过书面评审 · 实地测评已经入围
const UNDERWAY =
  /(?:通过|入围|进入|完成)[^，]{0,12}(?:评审|测评|核验|验收|评估|审查|公示)|(?:评审|测评|核验|验收|评估|审查|公示)[^，]{0,4}(?:通过|入围|完成)/;
// 该中心 · 我县 · 国务院将其
const PRONOUN = /^(?:其(?!中)|该|此|这|我[省市区县州旗])/;
// 我省|云州市、海州市: the parts stand for themselves
const OWN_PARTS = /^我[省市区县州旗](?=[\u4e00-\u9fa5]{2,7}[省市区县州旗镇乡局所院])/;
const OWN_PLACE =
  /^(?:我|该|其)[省市区县州旗]?(?:也|已|还|先后|再次|(?:已经?)?连续[第\d一二三四五六七八九十两]+[年次届])*$/;
// 在《2021年全国…评估报告》中，热线取得A级评价: the level stands in the clause before
const MAX_BEFORE = 40;
const MAX_NAME = 40;
