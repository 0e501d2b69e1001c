import { synonymGroups } from '../../../src/domain/vocabularies/synonyms.ts';
import { topics } from '../../../src/domain/vocabularies/topics.ts';
import { openRandom, type Random } from '../invent/random.ts';
import type { BenchText } from './bench-text.ts';

/** A query with its right answers. */
export interface BenchQuery {
  readonly kind: 'term' | 'piece' | 'title' | 'mixed';
  readonly q: string;
  /** The numbers of the texts that hold what is sought. For a title the one text that is meant. */
  readonly truth: ReadonlySet<number>;
}

// As many as in the study of which the design came.
const counts = { term: 120, piece: 80, title: 40, several: 20, figure: 20 } as const;
// What stands in more texts is no longer a piece of a sentence that somebody remembers.
const mostHolders = 20;

/** Queries of four kinds about the texts, the same for the same seed. Truth is plain search of characters within a block. */
export function makeQueries(texts: readonly BenchText[], seed: number): readonly BenchQuery[] {
  const random = openRandom(seed);
  const lines = texts.map(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)].map(fold));
  const joined = lines.map((own) => own.join('\n'));
  const holders = (...terms: readonly string[]) =>
    new Set(joined.flatMap((text, number) => (terms.every((term) => text.includes(fold(term))) ? [number] : [])));
  return [
    ...termQueries(random, holders),
    ...pieceQueries(random, lines, holders),
    ...titleQueries(random, texts),
    ...severalQueries(random, lines, holders),
    ...figureQueries(random, joined, holders),
  ];
}

type Holders = (...terms: readonly string[]) => ReadonlySet<number>;

/** As a reader compares: blanks, width, capitals and the kind of punctuation do not matter. */
function fold(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  return plain.replace(/[、,。;:!?()“”‘’《》]+/g, ',');
}

/** Words of the vocabularies that stand in a text. */
function termQueries(random: Random, holders: Holders): readonly BenchQuery[] {
  const words = [...new Set([...synonymGroups.flat(), ...topics.map(({ name }) => name)])];
  return random
    .several(words, words.length)
    .map((q) => ({ kind: 'term' as const, q, truth: holders(q) }))
    .filter(({ truth }) => truth.size > 0)
    .slice(0, counts.term);
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Two to five characters that cross a border between words. */
function pieceQueries(random: Random, lines: readonly (readonly string[])[], holders: Holders): readonly BenchQuery[] {
  const found = new Map<string, BenchQuery>();
  for (let tries = 0; found.size < counts.piece && tries < 20_000; tries += 1) {
    const line = random.pick(random.pick(lines));
    const length = 2 + (found.size % 4);
    if (line.length < 20) continue;
    const start = random.integer(0, line.length - length);
    const q = line.slice(start, start + length);
    const borders = [...segmenter.segment(line)].map(({ index }) => index);
    const isTorn = borders.some((border) => border > start && border < start + length) && !borders.includes(start);
    if (!isTorn || !/^\p{Script=Han}+$/u.test(q) || found.has(q)) continue;
    const truth = holders(q);
    if (truth.size <= Math.max(mostHolders, lines.length / 100)) found.set(q, { kind: 'piece', q, truth });
  }
  return [...found.values()];
}

/** Whole titles and five to eight characters of others, which no other title holds. */
function titleQueries(random: Random, texts: readonly BenchText[]): readonly BenchQuery[] {
  const titles = texts.map(({ title }) => fold(title));
  const isUnique = (q: string) => titles.filter((title) => title.includes(q)).length === 1;
  const queries: BenchQuery[] = [];
  for (const number of random.several([...titles.keys()], titles.length)) {
    if (queries.length === 2 * counts.title) break;
    const title = titles[number] ?? '';
    const length = random.integer(5, 8);
    if (title.length < 9 || title.length > 40) continue;
    const start = random.integer(0, title.length - length);
    const q = queries.length < counts.title ? title : title.slice(start, start + length);
    if (isUnique(q) && (q === title || /^\p{Script=Han}+$/u.test(q)))
      queries.push({ kind: 'title', q, truth: new Set([number]) });
  }
  return queries;
}

/** Two words of the same text, apart. */
function severalQueries(
  random: Random,
  lines: readonly (readonly string[])[],
  holders: Holders,
): readonly BenchQuery[] {
  return Array.from({ length: counts.several }, () => {
    const own = random.pick(lines);
    const words = random
      .several(own, 8)
      .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment))
      .filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
    const terms = random.several([...new Set(words)], 2);
    return { kind: 'mixed', q: terms.join(' '), truth: holders(...terms) };
  });
}

/** Figures and Latin words as they are printed: 98.3%, 1+3+N, SK. */
function figureQueries(random: Random, joined: readonly string[], holders: Holders): readonly BenchQuery[] {
  const found = new Map<string, BenchQuery>();
  for (let tries = 0; found.size < counts.figure && tries < 2_000; tries += 1) {
    const figures = random.pick(joined).match(/[a-z0-9][a-z0-9.+]*[a-z0-9%]/g) ?? [];
    if (figures.length === 0) continue;
    const q = random.pick(figures);
    found.set(q, { kind: 'mixed', q, truth: holders(q) });
  }
  return [...found.values()];
}
