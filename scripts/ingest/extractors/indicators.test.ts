import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSentences } from '../cut-sentences.ts';
import {
  type AnnotatedArticle,
  annotatedArticles,
  type WantedIndicator,
} from './indicators/__fixtures__/annotated-articles.ts';
import { extractIndicators, type IndicatorDraft } from './indicators.ts';

const articles = annotatedArticles().map((one) => ({ ...one, ...matched(one) }));

describe('the figures of the annotated articles', () => {
  test.each(articles)('of $name are found, and no others are taken', ({ wanted, found, pairs }) => {
    const needed = wanted.filter(({ tier }) => tier === 'core' || tier === 'secondary');
    const missed = needed.filter((one) => !pairs.some(([other]) => other === one));
    const extra = found.filter((draft) => !pairs.some(([, other]) => other === draft));
    expect(missed.map(inShort).slice(Math.floor(needed.length * 0.03))).toEqual([]);
    expect(extra.map(({ name, value }) => `${name} ${value}`).slice(Math.floor(found.length * 0.03))).toEqual([]);
  });

  test.each([
    { field: 'comparator' as const, share: 0.98 },
    { field: 'kind' as const, share: 0.95 },
    { field: 'canonical' as const, share: 0.93 },
    { field: 'scope' as const, share: 0.8 },
    { field: 'year' as const, share: 0.95 },
  ])('have the right $field in at least $share of all', ({ field, share }) => {
    const pairs = articles.flatMap((one) => one.pairs).filter(([wanted]) => field !== 'year' || wanted.year !== '');
    const wrong = pairs.filter(([wanted, draft, year]) => wanted[field] !== fieldsOf(draft, year)[field]);
    expect(1 - wrong.length / pairs.length, wrong.map(([wanted]) => inShort(wanted)).join('\n')).toBeGreaterThanOrEqual(
      share,
    );
  });

  test('never show a target, a standard or a former number as a result', () => {
    const shown = articles
      .flatMap(({ pairs }) => pairs)
      .filter(([wanted, draft]) => /target|standard|baseline/.test(wanted.kind) && /output|outcome/.test(draft.kind));
    expect(shown.map(([wanted]) => inShort(wanted))).toEqual([]);
  });
});

describe('whatever a text says', () => {
  test('every quote stands in its sentence and every sentence in the text', () => {
    fc.assert(
      fc.property(fc.array(anyWords(), { maxLength: 60 }), (words) => {
        const text = words.join('');
        for (const { evidence } of indicatorsOf(text)) {
          expect(evidence.sentence).toContain(evidence.quote);
          expect(text).toContain(evidence.sentence);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('reading it again gives the same', () => {
    fc.assert(
      fc.property(fc.array(anyWords(), { maxLength: 40 }), (words) => {
        expect(indicatorsOf(words.join(''))).toEqual(indicatorsOf(words.join('')));
      }),
      { numRuns: 100 },
    );
  });

  test.each(['1', '一', '“', '（', '由', '较', '每万', '2023年', '5件、', '同比增长', '比例1:3', '某公司', '以来'])(
    'a hundred thousand times %s is read without delay',
    (word) => {
      expect(indicatorsOf(`${word.repeat(100_000 / word.length)}办理案件5件`)).toBeInstanceOf(Array);
    },
    // a reading that grows with the square of the length takes minutes; a loaded machine takes seconds
    60_000,
  );
});

type Pair = readonly [wanted: WantedIndicator, draft: IndicatorDraft, periodEnd: string];

/** Pairs each annotated figure with one that has its value, its unit and a sentence with its words. */
function matched({ article, context, wanted }: AnnotatedArticle): {
  found: readonly IndicatorDraft[];
  pairs: readonly Pair[];
} {
  const { indicators } = extractIndicators(article, context);
  const left = [...indicators];
  const end = context.period.end ?? context.period.asOf ?? '';
  const pairs = wanted.flatMap((one): Pair[] => {
    const index = left.findIndex(
      ({ value, unit, evidence }) =>
        Math.abs(value - Number(one.value)) <= 1e-6 * Math.max(1, Math.abs(value)) &&
        unit === one.unit &&
        evidence.sentence.includes(one.words),
    );
    const [draft] = index === -1 ? [] : left.splice(index, 1);
    return draft === undefined ? [] : [[one, draft, end]];
  });
  return { found: indicators, pairs };
}

function fieldsOf({ comparator, kind, canonical = '', scope = '', period }: IndicatorDraft, periodEnd: string) {
  const end = period?.end ?? period?.asOf ?? period?.start;
  return { comparator, kind, canonical, scope, year: (end ?? (period === undefined ? periodEnd : '')).slice(0, 4) };
}

function inShort({ value, unit, words }: WantedIndicator): string {
  return `${value}${unit} of ${words}`;
}

function indicatorsOf(text: string): readonly IndicatorDraft[] {
  const paragraphs = [{ text, sentences: cutSentences(text) }];
  const article = { masthead: { authors: [] }, sections: [{ heading: undefined, level: 1, paragraphs }], tables: [] };
  return extractIndicators(article, { period: { label: '2023年', start: '2023', end: '2023', type: 'year' } })
    .indicators;
}

/** Pieces of which figures and their frames are made, between pieces of anything. */
function anyWords(): fc.Arbitrary<string> {
  const pieces = [
    '办理',
    '行政复议',
    '案件',
    '同比增长',
    '由',
    '提升至',
    '其中',
    '分别',
    '近',
    '余',
    '以上',
    '每',
    '第',
    '%',
    '件',
    '名',
    '万',
    '个',
    '元',
  ];
  const marks = ['，', '、', '。', '；', '“', '”', '《', '》', '（', '）', '和', '的'];
  return fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom(...marks),
    fc.nat(100_000).map(String),
    fc.constantFrom('十', '两', '三百二十', '千余', '2024年', '今年1至5月', '〇', '項', '％'),
    fc.string({ maxLength: 4, unit: 'grapheme' }),
  );
}
