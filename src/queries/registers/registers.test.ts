import { describe, expect, test } from 'vitest';
import { caseFixture, figureFixture } from '../case-fixture.ts';
import { practiceRows } from '../practice-rows.ts';
import { claimGroups } from './claim-groups.ts';
import { claimRows } from './claim-rows.ts';
import { claimScope } from './claim-scope.ts';
import { laterCases, planSequels } from './plan-sequels.ts';
import { practiceSightings } from './practice-sightings.ts';

const dalian = { code: '210200', name: '大连市', level: 'prefecture' };
const shenyang = { code: '210100', name: '沈阳市', level: 'prefecture' };
const binzhou = { code: '371600', name: '滨州市', level: 'prefecture' };
const district = { code: '210203', name: '西岗区', level: 'county' };

test.each([
  ['全国首部', '云岭条例', ['']],
  ['全省率先', '云岭条例', ['21']],
  ['首家', '全市第一家评理点', ['2102']],
  ['东北地区首创', '云岭条例', ['21', '22', '23']],
  ['大连首家', '云岭所', ['2102']],
  ['率先', '云岭条例', []],
])('“%s” of %s is a claim within an area', (claim, what, codes) => {
  expect(claimScope({ claim, what }, { ...dalian, level: 'prefecture' }).codes).toEqual(codes);
});

const claimCase = (region: object & { code: string }, claim: string, what: string, topic?: string) => {
  const evidence = { quote: what, sentence: `${claim}${what}。` };
  return caseFixture({
    id: `fz-${region.code}-2024-001`,
    region,
    firsts: [{ id: 'f01', claim, what, evidence }],
    ...(topic === undefined ? {} : { practices: [{ id: 'p01', name: what, kind: 'mechanism', topic, evidence }] }),
  });
};

describe('claims of being first', () => {
  const rivalsOf = (...cases: ReturnType<typeof claimCase>[]) =>
    claimRows(cases).map(({ rivals }) => rivals.map(({ entry }) => entry.region?.name).join());

  test('of one thing in like words stand side by side', () => {
    expect(
      rivalsOf(
        claimCase(dalian, '全国首个', '涉企检查云岭码'),
        claimCase(binzhou, '率先', '推出涉企检查云岭码'),
        claimCase(shenyang, '全国首个', '公证预约大厅'),
      ),
    ).toEqual(['滨州市', '大连市', '']);
  });

  test('do not contradict each other within areas that do not meet, nor from one region', () => {
    expect(
      rivalsOf(
        claimCase(dalian, '全省首个', '涉企检查云岭码'),
        claimCase(binzhou, '全省首个', '涉企检查云岭码'),
        claimCase(binzhou, '全省首个', '涉企检查云岭码'),
      ),
    ).toEqual(['', '', '']);
  });

  test('of a rank that several may share contradict nothing', () => {
    expect(
      rivalsOf(
        claimCase(dalian, '全国前列', '涉企检查云岭码使用率'),
        claimCase(binzhou, '全国前列', '涉企检查云岭码使用率'),
      ),
    ).toEqual(['', '']);
  });

  test('are grouped by the topic of the practice in their sentence, those that several regions make first', () => {
    const groups = claimGroups(
      claimRows([
        claimCase(shenyang, '全省首个', '公证预约大厅', 'T02.1'),
        claimCase(dalian, '全国首个', '复议听证室', 'T07.1'),
        claimCase(binzhou, '全国首个', '复议咨询车', 'T07.1'),
        claimCase(district, '全市首个', '评理点'),
      ]),
    );
    expect(groups.map(({ topic, rows, rivalRegions }) => [topic?.id, rows.length, rivalRegions])).toEqual([
      ['T07.1', 2, 2],
      ['T02.1', 1, 0],
      [undefined, 1, 0],
    ]);
  });
});

describe('a plan', () => {
  const yearCase = (year: string, given: object = {}) =>
    caseFixture({
      id: `fz-210200-${year}-001`,
      region: dalian,
      period: { label: `${year}年`, start: year, end: year, type: 'year' },
      ...given,
    });
  const plan = { text: '探索建立涉企检查云岭码制度，推动调解中心建设' };
  const evidence = { quote: '云岭码' };

  test('may have a sequel in a later report of its region: a practice, a document or a result of like name', () => {
    const later = yearCase('2025', {
      practices: [
        { id: 'p01', name: '涉企检查“云岭码”', kind: 'mechanism', evidence },
        { id: 'p02', name: '公证预约大厅', kind: 'mechanism', evidence },
        { id: 'p03', name: '涉企检查云岭码二期', kind: 'plan', evidence },
      ],
      documents: [
        { id: 'd01', title: '涉企检查云岭码制度', role: 'issued', evidence },
        { id: 'd02', title: '涉企检查云岭码制度', role: 'planned', evidence },
      ],
      indicators: [
        figureFixture({ name: '调解中心数' }),
        figureFixture({ id: 'i02', name: '涉企检查', kind: 'target' }),
      ],
    });
    expect(planSequels(plan, [later]).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'document d01',
      'practice p01',
      'figure i01',
    ]);
  });

  test('has none in earlier reports, other regions, or where no name is alike', () => {
    const own = yearCase('2024');
    const [earlier, later] = [yearCase('2023'), yearCase('2026')];
    const elsewhere = caseFixture({ ...later, id: 'fz-371600-2026-001', region: binzhou });
    expect(laterCases(own, [later, earlier, yearCase('2025'), elsewhere, own]).map(({ id }) => id)).toEqual([
      'fz-210200-2025-001',
      'fz-210200-2026-001',
    ]);
    expect(planSequels(plan, [yearCase('2025')])).toEqual([]);
  });
});

test('a practice of one name is listed by the date on which the library first saw it, with its later sightings', () => {
  const entryOf = (region: object & { code: string }, given: object, name: string, kind = 'brand') =>
    caseFixture({
      id: `fz-${region.code}-2024-001`,
      region,
      practices: [{ id: 'p01', name, kind, evidence: { quote: name } }],
      ...given,
    });
  const published = (date: string, precision: string) => ({
    source: {
      type: 'newspaper',
      published: { date, precision, basis: 'stated' },
      rights: { status: 'unknown' },
      basis: 'digest',
    },
  });
  const rows = practiceRows([
    entryOf(dalian, published('2024-05', 'month'), '“一窗通办”'),
    entryOf(shenyang, published('2022-07-01', 'day'), '政务“一窗通办”'),
    entryOf(binzhou, { period: { label: '2020年', start: '2020', end: '2020' } }, '评理点'),
    entryOf(district, {}, '“一窗通办”', 'plan'),
  ]);
  expect(
    practiceSightings(rows).map(({ name, first, later }) => [
      name,
      first.row.entry.region?.name,
      first.date,
      first.basis,
      later.map(({ row }) => row.entry.region?.name).join(),
    ]),
  ).toEqual([
    ['评理点', '滨州市', '2020', 'period', ''],
    ['一窗通办', '沈阳市', '2022-07-01', 'published', '大连市'],
  ]);
});
