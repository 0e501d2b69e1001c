import type { Article } from './article.ts';
import type { Finding } from './finding.ts';

/**
 * The findings of all stages without repeats: of each type one a sentence, whose description tells of all that was noticed in
 * it, and of relative dates one an article. The first finding keeps its place and its quote.
 */
export function distinctFindings(findings: readonly Finding[], article: Article): readonly Finding[] {
  const sentences = article.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.sentences),
  );
  const sentenceOf = ({ quote }: Finding) =>
    sentences.find((sentence) => quote !== undefined && sentence.includes(quote));
  const kept: Finding[] = [];
  for (const finding of findings) {
    const place = kept.findIndex((earlier) => isSame(earlier, finding, sentenceOf));
    const earlier = kept[place];
    if (earlier === undefined) kept.push(finding);
    else kept[place] = joined(earlier, finding);
  }
  return kept;
}

function isSame(left: Finding, right: Finding, sentenceOf: (finding: Finding) => string | undefined): boolean {
  if (left.type !== right.type) return false;
  if (left.type === 'relative-date') return true;
  if (left.quote === undefined || right.quote === undefined) return left.description === right.description;
  if (left.quote.includes(right.quote) || right.quote.includes(left.quote)) return true;
  const sentence = sentenceOf(left);
  return sentence !== undefined && sentence === sentenceOf(right);
}

/** What the second one names in quotation marks and the first does not is told too. */
function joined(first: Finding, second: Finding): Finding {
  const named = [...second.description.matchAll(/“([^“”]+)”/g)].map((match) => match[1] ?? '');
  const isTold = named.length === 0 || named.every((name) => first.description.includes(name));
  return isTold ? first : { ...first, description: first.description + second.description };
}
