import type { Honour } from '../../../src/domain/honour.ts';
import type { Article } from '../article.ts';
import type { Finding } from '../finding.ts';
import type { ExtractionContext } from './extraction-context.ts';
import { honourFindings } from './honours/honour-findings.ts';
import { honourLevel } from './honours/honour-level.ts';
import { honourNames } from './honours/honour-names.ts';
import { honourRecipient } from './honours/honour-recipient.ts';
import { type HonourMatch, matchHonour } from './honours/match-honour.ts';
import { clausesOf } from './text/clauses-of.ts';
import { evidenceOf } from './text/evidence-of.ts';
import { type Passage, passagesOf } from './text/passages-of.ts';
import { yearOfPassage } from './text/year-of-passage.ts';

/** An honour before the pipeline has given it an id. */
export type FoundHonour = Omit<Honour, 'id'>;

/**
 * The honours, nominations, pilots and recognitions that an article tells of, in reading order, each name once. Findings name
 * those that are no awards and those without a year. What plans hope for is no honour.
 */
export function extractHonours(
  article: Article,
  context: ExtractionContext,
): { readonly values: readonly FoundHonour[]; readonly findings: readonly Finding[] } {
  const values = new Map<string, FoundHonour>();
  for (const passage of passagesOf(article)) {
    if (passage.role === 'plans' || passage.role === 'problems') continue;
    for (const honour of honoursOfPassage(passage, context)) {
      const known = values.get(honour.name);
      if (known === undefined || (known.year === undefined && honour.year !== undefined))
        values.set(honour.name, honour);
    }
  }
  const found = [...values.values()];
  return { values: found, findings: honourFindings(found, context) };
}

function honoursOfPassage(passage: Passage, context: ExtractionContext): readonly FoundHonour[] {
  const clauses = clausesOf(passage.text);
  const honours: { honour: FoundHonour; segment: number; end: number }[] = [];
  clauses.forEach((clause, index) => {
    const match = matchHonour(clause.text);
    if (match === undefined) return;
    const [end, last] = [clause.start + clause.text.length, honours.at(-1)];
    if (last?.segment === clause.segment && isContinued(last.honour, match)) {
      const start = passage.text.indexOf(last.honour.evidence.quote);
      const evidence = evidenceOf(passage, passage.text.slice(start, end));
      const name =
        match.status === 'media-recognition' ? `${last.honour.name}，${match.name.trim()}` : last.honour.name;
      honours[honours.length - 1] = { ...last, end, honour: { ...last.honour, name, evidence } };
      return;
    }
    const earlier = clauses.slice(0, index).map(({ text }) => text);
    const recipient =
      match.recipient || honourRecipient(clause.text.slice(0, match.start), earlier) || context.region?.name;
    const year =
      yearOfPassage(passage.text, clause.start + match.start, context.published) ??
      yearOfPassage(passage.text, end, undefined);
    const grantor = match.grantor.replaceAll(/[《》]|^的/g, '').trim();
    const before = passage.text.slice(0, clause.start);
    const level =
      honourLevel(`${grantor}${match.name}`, context.region) ?? honourLevel(before.slice(-MAX_BEFORE), context.region);
    for (const name of match.status === 'media-recognition' ? [match.name.trim()] : honourNames(match.name)) {
      honours.push({
        segment: clause.segment,
        end,
        honour: {
          name,
          recipient,
          grantor: grantor === '' ? undefined : grantor,
          level,
          year,
          status: match.status,
          evidence: evidenceOf(passage, clause.text),
        },
      });
    }
  });
  return honours.map(({ honour }) => honour);
}

/** Whether a clause only goes on about the honour before it: 被推荐为…，入围实地测评 is one nomination, 受邀分享经验，获领导肯定 one recognition. */
function isContinued(before: FoundHonour, match: HonourMatch): boolean {
  const underway = (status: string): boolean => status === 'nominated' || status === 'assessment-stage';
  return (
    (underway(before.status) && underway(match.status)) ||
    (before.status === 'media-recognition' && match.status === 'media-recognition')
  );
}

// 在《2021年全国…评估报告》中，热线取得A级评价: the level stands in the clause before
const MAX_BEFORE = 40;
