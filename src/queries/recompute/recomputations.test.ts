import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFixture, figureFixture } from '../case-fixture.ts';
import { recomputations } from './recomputations.ts';

const region = { code: '210200', name: '大连市', level: 'prefecture' };

/** A case whose only sentence prints the given figures: each by its words and digits, with what else is to be said of it. */
function caseOf(sentence: string, figures: readonly (readonly [quote: string, valueText: string, given?: object])[]) {
  return caseFixture({
    region,
    indicators: figures.map(([quote, valueText, given = {}], index) =>
      figureFixture({
        id: `i0${index + 1}`,
        value: Number(valueText),
        valueText,
        evidence: { quote, sentence },
        ...given,
      }),
    ),
  });
}

const share = { unit: '%', kind: 'outcome' };
const growth = { unit: '%', kind: 'growth' };

/** The recomputations of a case in one line each, for reading. */
function told(entry: ReturnType<typeof caseFixture>, cases = [entry]): readonly string[] {
  return recomputations(entry, cases).map((found) => {
    const { id } = found.indicator;
    if (found.kind === 'no-parts') return `${id} no parts, maybe of ${found.mayBeWhole?.id}`;
    if (found.kind === 'ratio') return `${id} ratio ${found.computed.toFixed(2)} ${found.agrees}`;
    if (found.kind === 'former-value') {
      return `${id} former ${found.former.low.toFixed(2)}-${found.former.high.toFixed(2)} ${found.printed?.agrees}`;
    }
    const others = found.others.map(({ indicator, common }) => `${indicator.id}:${common?.low}-${common?.high}`);
    const not = found.notTheWhole.map((other) => other.id);
    return `${id} whole ${found.whole.low}-${found.whole.high} others ${others} not ${not}`;
  });
}

describe('a share', () => {
  test('agrees with the part and the whole of its sentence', () => {
    const entry = caseOf('清理措施1316件，保留1021件，占77.6%。', [
      ['清理措施1316件', '1316'],
      ['保留1021件', '1021'],
      ['占77.6%', '77.6', share],
    ]);
    expect(told(entry)).toEqual(['i03 ratio 77.58 true']);
  });

  test('is computed as the editor says', () => {
    const entry = caseOf('审结200件，立案前化解100件，立案后化解50件，化解率60%。', [
      ['审结200件', '200'],
      ['立案前化解100件', '100'],
      ['立案后化解50件', '50'],
      ['化解率60%', '60', { ...share, ratio: { parts: ['i02', 'i03'], wholes: ['i01', 'i02'] } }],
    ]);
    expect(told(entry)).toEqual(['i04 ratio 50.00 false']);
  });

  test('of a part alone can only be of certain wholes, and a larger count beside it need not be one', () => {
    const entry = caseOf('新收1516件，纠错171件，纠错率为18.1%；调解182件，占19.3%。', [
      ['新收1516件', '1516'],
      ['纠错171件', '171'],
      ['纠错率为18.1%', '18.1', share],
      ['调解182件', '182'],
      ['占19.3%', '19.3', share],
    ]);
    expect(told(entry)).toEqual([
      'i03 whole 943-947 others i05:943-945 not i01',
      'i05 whole 941-945 others i03:943-945 not i01',
    ]);
  });

  test('two shares of one sentence may be of different wholes', () => {
    const entry = caseOf('结案100件，占50%，撤销30件，占60%。', [
      ['结案100件', '100'],
      ['占50%', '50', share],
      ['撤销30件', '30'],
      ['占60%', '60', share],
    ]);
    expect(told(entry)[0]).toBe('i02 whole 199-202 others i04:undefined-undefined not ');
  });

  test('behind a count that names another thing has no part, and the count may be its whole', () => {
    const entry = caseOf('调解纠纷4100件，成功率达98%。', [
      ['调解纠纷4100件', '4100'],
      ['成功率达98%', '98', share],
    ]);
    expect(told(entry)).toEqual(['i02 no parts, maybe of i01']);
  });

  test.each(['>=', '<', '~', '<='])('printed with an open end (%s) is not computed', (comparator) => {
    const entry = caseOf('纠错171件，纠错率为18%。', [
      ['纠错171件', '171'],
      ['纠错率为18%', '18', { ...share, comparator }],
    ]);
    expect(told(entry)).toEqual(['i02 no parts, maybe of undefined']);
  });

  test('made from any part and whole agrees with them, and implies that whole', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }));
    fc.assert(
      fc.property(counts, ([one, other]) => {
        const [part, whole] = [Math.min(one, other), Math.max(one, other) + 1];
        const rate = ((part / whole) * 100).toFixed(1);
        fc.pre(Number(rate) > 0);
        const known = caseOf(`收${whole}件，结${part}件，占${rate}%。`, [
          [`收${whole}件`, `${whole}`],
          [`结${part}件`, `${part}`],
          [`占${rate}%`, rate, share],
        ]);
        expect(recomputations(known, [known])[0]).toMatchObject({ kind: 'ratio', agrees: true });
        const hidden = caseOf(`结${part}件，占${rate}%。`, [
          [`结${part}件`, `${part}`],
          [`占${rate}%`, rate, share],
        ]);
        const [found] = recomputations(hidden, [hidden]);
        const implied = found?.kind === 'implied-whole' ? found.whole : undefined;
        expect(implied?.low).toBeLessThanOrEqual(whole);
        expect(implied?.high).toBeGreaterThanOrEqual(whole);
      }),
    );
  });
});

describe('a growth', () => {
  test('gives the value before it', () => {
    const entry = caseOf('新收1516件，同比增长34%；出庭率同比提升3.36个百分点，达99.28%。', [
      ['新收1516件', '1516'],
      ['同比增长34%', '34', growth],
      ['提升3.36个百分点', '3.36', { kind: 'growth', unit: '个百分点' }],
      ['达99.28%', '99.28', share],
    ]);
    expect(told(entry)).toEqual([
      'i02 former 1127.14-1135.58 undefined',
      'i03 former 95.91-95.93 undefined',
      'i04 no parts, maybe of undefined',
    ]);
  });

  test.each([
    [1131, true],
    [1200, false],
  ])('is laid beside what the region printed the year before (%i)', (before, agrees) => {
    const count = { canonical: 'reco-new-cases' };
    const year = (label: number) => ({
      label: `${label}年`,
      start: `${label}-01-01`,
      end: `${label}-12-31`,
      type: 'year',
    });
    const entry = {
      ...caseOf('新收1516件，同比增长34%。', [
        ['新收1516件', '1516', { ...count, period: year(2024) }],
        ['同比增长34%', '34', growth],
      ]),
    };
    const last = caseOf(`新收${before}件。`, [[`新收${before}件`, `${before}`, { ...count, period: year(2023) }]]);
    expect(told(entry, [entry, last])).toEqual([`i02 former 1127.14-1135.58 ${agrees}`]);
  });

  test('that is a fall is added again', () => {
    const entry = caseOf('受理90件，同比下降10%。', [
      ['受理90件', '90'],
      ['同比下降10%', '10', growth],
    ]);
    expect(told(entry)).toEqual(['i02 former 99.45-100.56 undefined']);
  });

  test('of a fall of a hundred per cent has no value before it', () => {
    const entry = caseOf('新收10件，同比下降100%。', [
      ['新收10件', '10'],
      ['同比下降100%', '100', growth],
    ]);
    expect(told(entry)).toEqual([]);
  });
});
