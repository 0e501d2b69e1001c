import { broaderTopicId } from '../../../src/domain/vocabularies/topics.ts';
import type { Article } from '../article.ts';
import { passagesOf } from './text/passages-of.ts';
import { topicWeights } from './topics/topic-weights.ts';

/**
 * The topics of an article, heaviest first: each first-level topic with a fair share of the text, given as its narrower topic
 * where one of those carries most of it (T07.1 rather than T07). Headings count thrice; plans and admitted problems do not count.
 */
export function extractTopics(article: Article): readonly string[] {
  const done = passagesOf(article).filter(({ role }) => role !== 'plans' && role !== 'problems');
  const headings = article.sections.map(({ heading }) => heading ?? '');
  const text = [...done.map((passage) => passage.text), ...headings, ...headings, ...headings].join('\n');
  const broad = new Map<string, [topic: string, weight: number][]>();
  let total = 0;
  for (const [topic, weight] of topicWeights(text)) {
    const id = broaderTopicId(topic);
    broad.set(id, [...(broad.get(id) ?? []), [topic, weight]]);
    total += weight;
  }
  return [...broad]
    .map(([id, parts]) => ({ id, parts, weight: parts.reduce((sum, [, weight]) => sum + weight, 0) }))
    .filter(({ weight }) => weight >= total * FAIR_SHARE)
    .sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id))
    .map(
      ({ id, parts, weight }) => parts.find(([topic, part]) => topic !== id && part >= weight * CLEAR_SHARE)?.[0] ?? id,
    );
}

const FAIR_SHARE = 0.04;
const CLEAR_SHARE = 0.6;
