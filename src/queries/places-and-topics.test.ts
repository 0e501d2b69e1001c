import { describe, expect, test } from 'vitest';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { libraryCounts } from './library-counts.ts';
import { practiceRows } from './practice-rows.ts';
import { practicesByTopic } from './practices-by-topic.ts';
import { provinceCounts } from './province-counts.ts';
import { regionAnswers } from './region-answers.ts';
import { regionEntries } from './region-entries.ts';
import { topicEntries } from './topic-entries.ts';
import { topicExample } from './topic-example.ts';

const practice = (id: string, topic: string | undefined) => ({
  id,
  name: `做法${id}`,
  kind: 'mechanism',
  ...(topic === undefined ? {} : { topic }),
  evidence: { quote: '做法' },
});
const dalian = caseFixture({
  id: 'fz-210200-2024-001',
  region: { code: '210200', name: '大连市', parent: '210000', level: 'prefecture' },
  practices: [practice('p01', 'T07.1'), practice('p02', 'T07'), practice('p03', undefined)],
  indicators: [figureFixture({ canonical: 'reco-received' })],
});
const district = caseFixture({
  id: 'fz-210203-2024-001',
  region: { code: '210203', name: '西岗区', parent: '210200', level: 'county' },
  practices: [practice('p01', 'T07.1')],
});
const nowhere = caseFixture({ id: 'fz-000000-2024-001' });
const cases = [dalian, district, nowhere];

describe('regions', () => {
  test('hold their own cases and those below them, up to the province', () => {
    const entries = regionEntries(cases).map(({ region, parents, own, below }) => ({
      code: region.code,
      parents: parents.map(({ name }) => name),
      own: own.length,
      below: below.length,
    }));
    expect(entries).toEqual([
      { code: '210000', parents: [], own: 0, below: 2 },
      { code: '210200', parents: ['辽宁省'], own: 1, below: 1 },
      { code: '210203', parents: ['辽宁省', '大连市'], own: 1, below: 0 },
    ]);
  });

  test('are counted for the tile grid with every province, those without a case too', () => {
    const counts = provinceCounts(cases);
    expect(counts.find(({ code }) => code === '210000')?.count).toBe(2);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(counts).toHaveLength(34);
  });

  test('count once each for the head of the home page', () => {
    expect(libraryCounts(cases)).toEqual({ cases: 3, practices: 4, figures: 1, regions: 2 });
  });
});

describe('topics', () => {
  const entries = topicEntries(cases);
  const entryOf = (id: string) => entries.find((entry) => entry.id === id);

  test('of the first level hold what their narrower topics hold', () => {
    expect(entryOf('T07')?.practices).toHaveLength(3);
    expect(entryOf('T07.1')?.practices).toHaveLength(2);
    expect(entryOf('T07.2')?.practices).toHaveLength(0);
    expect(entryOf('T07.1')?.figures).toHaveLength(1);
  });

  test('set the regions’ answers side by side', () => {
    const topic = entryOf('T07.1');
    const answers = regionAnswers(topic?.practices ?? [], topic?.figures ?? []);
    expect(answers.map(({ region, practices, figures }) => [region?.name, practices.length, figures.length])).toEqual([
      ['大连市', 1, 1],
      ['西岗区', 1, 0],
    ]);
  });

  test('set the answers of unknown regions behind all others, each by itself', () => {
    const practices = entryOf('T07.1')?.practices ?? [];
    const nowhere = practices.map((row) => ({ ...row, entry: { ...row.entry, region: undefined } }));
    expect(regionAnswers([...nowhere, ...practices], []).map(({ region }) => region?.name)).toEqual([
      '大连市',
      '西岗区',
      undefined,
      undefined,
    ]);
  });

  test('show as an example the narrower topic of most regions', () => {
    const example = topicExample(entries);
    expect(example?.topic.id).toBe('T07.1');
    expect(example?.practices.map(({ entry }) => entry.id)).toEqual([dalian.id, district.id]);
    expect(topicExample(topicEntries([]))).toBeUndefined();
  });

  test('gather the practices of a region, those without a topic last', () => {
    const groups = practicesByTopic(practiceRows([dalian]));
    expect(groups.map(({ topic, rows }) => [topic?.id, rows.map(({ practice: { id } }) => id).join()])).toEqual([
      ['T07', 'p01,p02'],
      [undefined, 'p03'],
    ]);
  });
});
