import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../domain/case.ts';
import { caseFixture, figureFixture } from '../case-fixture.ts';
import { recomputations } from '../recompute/recomputations.ts';
import { type Exercise, makeExercises } from './make-exercises.ts';

const comparators = ['=', '>', '>=', '<', '<=', '~<', '~'] as const;
const kinds = ['output', 'outcome', 'growth', 'target', 'standard', 'baseline', 'context'] as const;
const statuses = ['awarded', 'nominated', 'pilot', 'media-recognition'] as const;

const figure = fc.record({
  comparator: fc.constantFrom(...comparators),
  kind: fc.constantFrom(...kinds),
  value: fc.integer({ min: 1, max: 99 }),
  unit: fc.constantFrom('件', '%'),
  canonical: fc.constantFrom('reco-received', undefined),
});

/** A library of invented cases, each of a city of its own. */
const library = fc
  .array(
    fc.record({
      figures: fc.array(figure, { maxLength: 8 }),
      honours: fc.array(fc.constantFrom(...statuses), { maxLength: 5 }),
      isReviewed: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((cities) => cities.map(({ figures, honours, isReviewed }, city) => caseOf(city, figures, honours, isReviewed)));

function caseOf(city: number, figures: readonly object[], honours: readonly string[], isReviewed: boolean): Case {
  const code = ['210100', '210200', '371600', '330100', '320500', '440300', '510100', '610100'][city] ?? '210100';
  return caseFixture({
    id: `fz-${code}-2024-001`,
    region: { code, name: `云州${city}市`, level: 'prefecture' },
    period: { label: '2024年', start: '2024-01-01', end: '2024-12-31', type: 'year' },
    indicators: figures.map((given, index) => {
      const { value } = { value: 1, ...given };
      const words = `第${index}项收案${value}件`;
      return figureFixture({
        ...given,
        id: `i0${index + 1}`,
        valueText: String(value),
        evidence: { quote: words, sentence: `${words}。` },
      });
    }),
    honours: honours.map((status, index) => ({
      id: `h0${index + 1}`,
      name: `第${index}号称号`,
      status,
      evidence: { quote: `称号${index}` },
    })),
    review: isReviewed ? { status: 'reviewed', by: '甲', on: '2026-11-22' } : { status: 'draft' },
  });
}

function exercisesOf(cases: readonly Case[], seed = 'a'): readonly Exercise[] {
  const found = new Map(cases.map((entry) => [entry.id, recomputations(entry, cases)]));
  return makeExercises(cases, found, { seed, perKind: 2 });
}

test('every answer follows from the data, and only reviewed cases are asked of', () => {
  let asked = 0;
  fc.assert(
    fc.property(library, (cases) => {
      for (const question of exercisesOf(cases).flatMap(({ questions }) => questions)) {
        asked += 1;
        expect(question.entry.review.status).toBe('reviewed');
        if (question.kind === 'honour') expect(question.answer).toBe(question.honour.status);
        if (question.kind === 'open-end') {
          expect(question.answer === 'exact').toBe(question.indicator.comparator === '=');
          expect(question.answer === 'more').toBe(question.indicator.comparator.startsWith('>'));
        }
        if (question.kind === 'result') {
          const isResult = ['output', 'outcome', 'growth'].includes(question.indicator.kind);
          expect(question.answer).toBe(isResult ? 'result' : question.indicator.kind);
        }
        if (question.kind === 'comparable' && question.answer === 'yes') {
          expect(question.row.cautions).toEqual([]);
          expect(question.row.year).toBe(2024);
        }
        if (question.kind === 'whole' && question.answer === 'both') expect(question.found.kind).toBe('ratio');
      }
    }),
  );
  expect(asked).toBeGreaterThan(500);
});

test('an exercise has two to five questions with at least two answers, and asks nothing twice', () => {
  fc.assert(
    fc.property(library, (cases) => {
      const exercises = exercisesOf(cases);
      expect(exercises.length).toBeLessThanOrEqual(10);
      for (const { questions } of exercises) {
        expect(questions.length).toBeGreaterThanOrEqual(2);
        expect(questions.length).toBeLessThanOrEqual(5);
        expect(new Set(questions.map(({ answer }) => answer)).size).toBeGreaterThan(1);
      }
      const ids = exercises.flatMap(({ kind, questions }) => questions.map(({ id }) => `${kind} ${id}`));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('the same cases give the same exercises, in whatever order they come', () => {
  fc.assert(
    fc.property(library, (cases) => {
      const ids = (exercises: readonly Exercise[]) =>
        exercises.map(({ id, questions }) => [id, ...questions.map((one) => one.id)]);
      expect(ids(exercisesOf(cases.toReversed()))).toEqual(ids(exercisesOf(cases)));
    }),
  );
});

test('what a course links is asked of first', () => {
  const figures = comparators.map((comparator) => ({ comparator, kind: 'output', value: 5, unit: '件' }));
  const cases = [caseOf(0, figures, [], true)];
  const preferred = new Set(['fz-210100-2024-001-i01', 'fz-210100-2024-001-i03', 'fz-210100-2024-001-i05']);
  const [first] = makeExercises(cases, new Map(), { seed: 'kc-001', perKind: 1, preferred });
  const ids = first?.questions.map(({ id }) => id) ?? [];
  expect([...preferred].filter((id) => !ids.includes(id))).toEqual([]);
});
