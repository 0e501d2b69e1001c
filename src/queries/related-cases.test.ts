import { expect, test } from 'vitest';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { relatedCases } from './related-cases.ts';

const dalian = { code: '210200', name: '大连市', parent: '210000', level: 'prefecture' };
const district = { code: '210203', name: '西岗区', parent: '210200', level: 'county' };
const binzhou = { code: '371600', name: '滨州市', parent: '370000', level: 'prefecture' };
const practice = (name: string) => ({ id: 'p01', name, kind: 'brand', evidence: { quote: name } });
const measures = (...ids: readonly string[]) =>
  ids.map((canonical, index) => figureFixture({ id: `i0${index + 1}`, canonical }));

const entry = caseFixture({
  id: 'fz-210200-2024-001',
  region: dalian,
  practices: [practice('政务“一窗通办”')],
  indicators: measures('reco-received', 'reco-closed'),
  related: [{ id: 'fz-210200-2022-001', relation: 'same-region-other-year' }],
});
const cases = [
  entry,
  caseFixture({ id: 'fz-210200-2022-001', region: dalian }),
  caseFixture({ id: 'fz-210200-2023-001', region: dalian }),
  caseFixture({ id: 'fz-210203-2024-001', region: district, practices: [practice('“一窗通办”')] }),
  caseFixture({ id: 'fz-371600-2024-001', region: binzhou, indicators: measures('reco-received', 'reco-closed') }),
  caseFixture({ id: 'fz-371600-2024-002', region: binzhou, indicators: measures('reco-received') }),
  caseFixture({ id: 'fz-000000-2024-001' }),
  caseFixture({ id: 'fz-000000-2024-002' }),
];
const relatedTo = (of: typeof entry) => relatedCases(cases)(of).map(({ entry: { id }, reasons }) => [id, reasons]);

test('a case is related to those that an editor named, its own region, those around it, and those that share names or measures', () => {
  expect(relatedTo(entry)).toEqual([
    ['fz-210200-2022-001', [{ kind: 'editor', relation: 'same-region-other-year' }]],
    ['fz-210200-2023-001', [{ kind: 'same-region' }]],
    ['fz-210203-2024-001', [{ kind: 'region-below' }, { kind: 'practices', names: ['一窗通办'] }]],
    ['fz-371600-2024-001', [{ kind: 'indicators', ids: ['reco-received', 'reco-closed'] }]],
  ]);
});

test('a case of a district is related to the city above it', () => {
  const [below] = cases.filter(({ region }) => region?.code === district.code);
  expect(below && relatedTo(below).map(([id]) => id)).toEqual([
    'fz-210200-2024-001',
    'fz-210200-2022-001',
    'fz-210200-2023-001',
  ]);
});

test('cases without a region are related to no other by place', () => {
  const [nowhere] = cases.filter(({ region }) => region === undefined);
  expect(nowhere && relatedTo(nowhere)).toEqual([]);
});
