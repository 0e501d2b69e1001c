import type { Practice, PracticeKind } from '../../../src/domain/practice.ts';
import type { Article } from '../article.ts';
import { matchHonour } from './honours/match-honour.ts';
import { foundedPractices } from './practices/founded-practices.ts';
import { policyPractices } from './practices/policy-practices.ts';
import type { PracticeCandidate } from './practices/practice-candidate.ts';
import { practiceKind } from './practices/practice-kind.ts';
import { quotedPractices } from './practices/quoted-practices.ts';
import { titledPractices } from './practices/titled-practices.ts';
import { evidenceOf } from './text/evidence-of.ts';
import { type Passage, passagesOf } from './text/passages-of.ts';
import { topicOfText } from './topic-of-text.ts';

/** A practice before the pipeline has given it an id; problem, mechanism, actors, legal basis and results are the editor's. */
export type FoundPractice = Pick<Practice, 'name' | 'kind' | 'topic' | 'evidence'>;

/**
 * The named practices and mechanisms of an article in reading order, each once: a draft for the editor, who strikes what is none.
 * What only the plans name is kept as a plan.
 */
export function extractPractices(article: Article): readonly FoundPractice[] {
  const done = new Map<string, FoundPractice>();
  const planned = new Map<string, FoundPractice>();
  for (const passage of passagesOf(article)) {
    if (passage.role === 'problems') continue;
    const values = passage.role === 'plans' ? planned : done;
    for (const { core, practice } of practicesOfPassage(passage)) {
      const key = keyOf(core) + methodOf(practice, values.get(keyOf(core)));
      if (!done.has(key) && !values.has(key) && !done.has(keyOf(practice.name))) values.set(key, practice);
    }
  }
  return [...done.values(), ...[...planned].filter(([key]) => !done.has(key)).map(([, practice]) => practice)];
}

function practicesOfPassage(passage: Passage): readonly { readonly core: string; readonly practice: FoundPractice }[] {
  return passage.clauses.flatMap(({ text }, index) => {
    const candidates: PracticeCandidate[] = [];
    const honourName = namesOfHonours(passage, index);
    const founded = LABEL.test(passage.text) ? [] : foundedPractices(text);
    const terms = policyPractices(text);
    for (const candidate of [...titledPractices(text), ...quotedPractices(text), ...terms, ...founded]) {
      if (honourName.includes(candidate.core)) continue;
      const rivals = candidates.filter((other) => candidate.start < other.end && other.start < candidate.end);
      // 公平竞争审查会审机制 says more than the term in it
      const isWider =
        founded.includes(candidate) && rivals.every((other) => terms.includes(other) && isAround(candidate, other));
      if (rivals.length > 0 && !isWider) continue;
      for (const rival of rivals) candidates.splice(candidates.indexOf(rival), 1);
      const [term] = rivals;
      candidates.push(term === undefined ? candidate : { ...candidate, core: term.core });
    }
    return candidates
      .toSorted((a, b) => a.start - b.start)
      .map((candidate) => ({
        core: candidate.core,
        practice: {
          name: candidate.name,
          kind: kindOf(candidate, passage),
          topic: topicOfText(text) ?? topicOfText(passage.text) ?? topicOfText(passage.section ?? ''),
          evidence: evidenceOf(passage, text),
        },
      }));
  });
}

function isAround(outer: PracticeCandidate, inner: PracticeCandidate): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The honours told in a clause, alone or with the one after it: 公布“枫桥式”司法所名单，河湾所名列其中. */
function namesOfHonours({ clauses }: Passage, index: number): string {
  const own = matchHonour(clauses[index]?.text ?? '');
  const next = clauses[index + 1];
  const across = next === undefined ? undefined : matchHonour(`${clauses[index]?.text}，${next.text}`, true);
  const text = clauses[index]?.text ?? '';
  return [own, across]
    .map((honour) => (honour === undefined || (HELD.has(honour.status) && !CHOSEN.test(text)) ? '' : honour.name))
    .join('\n');
}

// a paper's report or a trial is about the practice itself; an award's name is none
// 两县被确定为“规范执法”试点: who was chosen, not what was done
const CHOSEN = /被[^，]{0,20}(?:确定|列|选|选定|纳入|设立?|批准)为?[^，]*试点/;
const HELD: ReadonlySet<string> = new Set(['media-recognition', 'pilot']);
// 三是创新人民调解模式。: the head of an item, which the sentences after it spell out
const LABEL = /^[（(]?[一二三四五六七八九十]{1,3}(?:是|[)）、])[^，,]{2,18}。$/;

function kindOf(candidate: PracticeCandidate, passage: Passage): PracticeKind {
  return passage.role === 'plans' ? 'plan' : practiceKind(candidate);
}

/** “退一步”工作法 is another practice than the “退一步”调解室 before it. */
function methodOf({ name }: FoundPractice, known: FoundPractice | undefined): string {
  return known?.kind === 'institution' && name.endsWith('工作法') ? '工作法' : '';
}

function keyOf(name: string): string {
  return name.replaceAll(/[“”"\s+＋]/g, '');
}
