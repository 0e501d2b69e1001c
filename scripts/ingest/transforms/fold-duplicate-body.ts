import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { reportFinding } from './report-finding.ts';
import type { Transform } from './transform.ts';

/**
 * Keeps one copy of a text that stands twice. Sentences are compared, not lines, for one copy may be broken into paragraphs and
 * the other not. The first copy stays, unless the second has more paragraphs or goes on where the first ends.
 */
export const foldDuplicateBody: Transform = (tree, file) => {
  const texts = tree.children.map((node) => (node.type === 'table' ? '' : textOf(node)));
  const later = repeatedBlocks(texts);
  const repeated = sizeOf(later, texts);
  if (repeated < 80 || repeated < 0.3 * (sizeOf(new Set(texts.keys()), texts) - repeated)) return tree;
  const earlier = coveredBlocks(texts, later);
  const dropped = isBetter(later, earlier, texts) ? earlier : later;
  reportFinding(file, {
    type: 'duplicated-body',
    severity: 'warning',
    description: `正文在来源里出现了两遍（约 ${repeated} 字相同），只保留了一遍。`,
  });
  return { ...tree, children: withoutCopy(tree.children, texts, dropped) };
};

/** The long blocks whose sentences have nearly all stood in an earlier one. */
function repeatedBlocks(texts: readonly string[]): Set<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  texts.forEach((text, index) => {
    const sentences = sentencesOf(text);
    if (isCovered(sentences, seen)) repeated.add(index);
    for (const sentence of sentences) seen.add(sentence);
  });
  return repeated;
}

/** The other long blocks whose sentences nearly all stand in the given ones. */
function coveredBlocks(texts: readonly string[], by: ReadonlySet<number>): Set<number> {
  const sentences = new Set([...by].flatMap((index) => sentencesOf(texts[index] ?? '')));
  return new Set(
    [...texts.keys()].filter((index) => !by.has(index) && isCovered(sentencesOf(texts[index] ?? ''), sentences)),
  );
}

function isCovered(sentences: readonly string[], by: ReadonlySet<string>): boolean {
  const length = sentences.join('').length;
  return length >= 30 && sentences.filter((sentence) => by.has(sentence)).join('').length >= length * 0.8;
}

/** Sentences of eight characters and more, without blanks and punctuation, in which copies differ. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[。！？；]/)
    .map((sentence) => sentence.replaceAll(/[\s\p{P}]/gu, ''))
    .filter((sentence) => sentence.length >= 8);
}

/** Better is the later copy if it is cut into more paragraphs, or if text follows it that the first copy lacks. */
function isBetter(later: ReadonlySet<number>, earlier: ReadonlySet<number>, texts: readonly string[]): boolean {
  if (sizeOf(earlier, texts) < 0.9 * sizeOf(later, texts)) return false;
  const end = lastOf(later);
  const goesOn = texts.some((text, index) => index > end && sentencesOf(text).join('').length > 60);
  return later.size > earlier.size || goesOn;
}

function sizeOf(indexes: ReadonlySet<number>, texts: readonly string[]): number {
  return [...indexes].reduce((sum, index) => sum + sentencesOf(texts[index] ?? '').join('').length, 0);
}

/** The highest index; they were added in order. */
function lastOf(indexes: ReadonlySet<number>): number {
  return [...indexes].at(-1) ?? 0;
}

/** Short lines between the paragraphs of the copy that stand elsewhere too (headings, 下转第三版) go with it. */
function withoutCopy(
  nodes: readonly RootContent[],
  texts: readonly string[],
  copy: ReadonlySet<number>,
): RootContent[] {
  const [start = 0] = copy;
  const end = lastOf(copy);
  const outside = new Set(texts.filter((_, index) => index < start || index > end));
  return nodes.filter((_, index) => {
    if (copy.has(index)) return false;
    return index < start || index > end || !outside.has(texts[index] ?? '');
  });
}
