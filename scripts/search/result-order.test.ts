import { afterAll, beforeAll, expect, test } from 'vitest';
import { inventedLibrary } from './testing/invented-library.ts';
import { openTestIndex, type TestIndex } from './testing/open-test-index.ts';

// Judgements of order: for a query, what a reader expects before what.
const judgements: readonly (readonly [why: string, query: string, ...order: readonly string[]])[] = [
  ['the name of a practice before text', '调解', 'p-mediation', 'xigang-2021'],
  ['the name of an indicator before the title of a case', '复议', 'i-review', 'shenyang-2022'],
  ['a topic that is called so before names and titles that hold the word', '行政复议', 't-review', 'i-review'],
  ['a title before text that holds the word often', '一网通办', 'binzhou-2020', 'binzhou-2022'],
  ['the whole name before a name that goes on', '免罚清单', 'p-list', 'p-list-2'],
  ['a name that begins so before one that holds it later', '复议案件', 'p-mediation', 'xigang-2021'],
  ['newer before older among equals', '包容审慎监管', 'dalian-2024', 'dalian-2023'],
  ['newer before older with a figure of the same kind', '行政复议收案', 'dalian-2024', 'dalian-2023'],
  ['much about it before little, though newer', '再行政复议', 'shenyang-2022'],
  ['the named region before a text that mentions it', '大连 复议', 'dalian-2024', 'shenyang-2022'],
  ['the named region’s practice before its reports', '大连 复议', 'p-mediation', 'dalian-2024'],
  ['the other named region', '沈阳 复议', 'p-hearing', 'shenyang-2022'],
  ['a county by its city', '大连 评理室', 'p-yard', 'xigang-2021'],
  ['cities by their province', '辽宁 听证', 'p-hearing', 'dalian-2024', 'dalian-2023'],
  ['the page of a city for its name', '大连', 'r-210200', 'dalian-2024', 'shenyang-2022'],
  ['the page of a province for its name', '辽宁省', 'r-210000', 'r-210200'],
  ['a city’s own reports before its districts’', '大连市', 'dalian-2024', 'xigang-2021'],
  ['a figure leads to where it stands', '98.3%', 'binzhou-2020'],
  ['half a title', '柔性执法暖', 'binzhou-2022'],
  ['a title with the year', '大连市2023年', 'dalian-2023'],
  ['two terms in one name before two places', '复议 听证', 'p-hearing', 't-review', 'dalian-2024'],
];

let index: TestIndex;

beforeAll(async () => {
  index = await openTestIndex(inventedLibrary);
});
afterAll(() => index.close());

test.each(judgements)('%s: %s', async (_, query, ...order) => {
  const { addresses } = await index.ask(query);
  const found = addresses.map((address) => address.replace(/^\/|\/.*$/g, ''));
  expect(found.filter((url) => order.includes(url))).toEqual(order);
  expect(found[0]).toBeDefined();
});
