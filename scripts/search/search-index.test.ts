import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventedPages } from './testing/invented-pages.ts';
import { readPage } from './read-page.ts';
import { openTestIndex, type TestIndex } from './testing/open-test-index.ts';

const report = '/cases/fz-210200-2024-001/';
const village = '/cases/fz-210100-2022-001/';

let index: TestIndex;

beforeAll(async () => {
  index = await openTestIndex(inventedPages);
});
afterAll(() => index.close());

/** The addresses of the pages found, without places and marks. */
async function pagesFor(query: string): Promise<readonly string[]> {
  const { addresses } = await index.ask(query);
  return addresses.map((address) => address.replace(/[?#].*/, ''));
}

describe('what is typed is found', () => {
  test.each([
    ['a term', '行政复议', 3],
    ['a piece across word borders', '政复', 3],
    ['a figure with its sign', '98.3%', 1],
    ['the end of a figure', '8.3%', 1],
    ['a mechanism that looks like a figure', '1+3+N', 1],
    ['full width typed as half width', 'sk工业', 1],
    ['half width typed as full width', 'ＰＭ２.５', 1],
    ['words with the punctuation between them', '法治。理念', 1],
    ['a word that ends a chunk of the index', '仲裁', 1],
    ['one character', '网', 1],
    ['one character that stands in most pages', '议', 4],
    ['a character with the punctuation behind it', '事点73个，', 1],
  ])('%s', async (_, query, count) => {
    const reply = await index.ask(query);
    expect(reply).toMatchObject({ mode: 'exact', total: count });
  });

  test('several terms must all be there', async () => {
    expect(await pagesFor('行政复议 仲裁')).toEqual([village]);
  });

  test('a phrase does not match across punctuation', async () => {
    expect(await index.ask('法治理念')).toMatchObject({ mode: 'related' });
  });

  test('what a page leaves out is not found', async () => {
    expect((await index.ask('旁注不搜')).mode).not.toBe('exact');
    expect((await index.ask('页脚')).mode).not.toBe('exact');
  });
});

describe('the order of results', () => {
  test('the name of a practice or indicator comes before the text, the newer text before the older', async () => {
    expect(await pagesFor('复议')).toEqual([
      '/practices/fz-210200-2024-001-p01/',
      report,
      village,
      '/practices/fz-210100-2022-001-p01/',
    ]);
  });

  test('a region in the query prefers what comes from it', async () => {
    expect((await pagesFor('沈阳 复议'))[0]).toBe(village);
    expect((await pagesFor('大连 复议'))[0]).toBe('/practices/fz-210200-2024-001-p01/');
  });

  test('the page of a region comes first for its name', async () => {
    expect((await pagesFor('大连'))[0]).toBe('/regions/210200/');
  });

  test('the whole title comes before a title that holds more', async () => {
    expect((await pagesFor('负责人出庭应诉率'))[0]).toBe('/indicators/court-attendance-rate/');
  });
});

describe('what is meant is understood', () => {
  test('traditional characters', async () => {
    expect(await index.ask('行政復議')).toMatchObject({ mode: 'exact', total: 3, readAs: '行政复议' });
  });

  test('a plus sign that the text has lost', async () => {
    expect(await pagesFor('互联网+公证')).toEqual([report]);
  });

  test('a title without its quotation marks', async () => {
    expect((await pagesFor('青岭评理说事进村居'))[0]).toBe(village);
  });

  test.each([
    ['initials', 'fytj', '复议调解'],
    ['full pinyin', 'fuyitiaojie', '复议调解'],
    ['pinyin with blanks', 'yi ma tong cheng', '一码通城'],
    ['pinyin that is only begun', 'yimatongch', '一码通'],
    ['initials of words that stand in texts alone', 'flmbr', '法律明白人'],
    ['full pinyin of words that stand in texts alone', 'gongyeyuan', '工业园'],
    ['initials of a place and a matter', 'dltj', '大连 调解'],
  ])('%s', async (_, query, readAs) => {
    expect(await index.ask(query)).toMatchObject({ mode: 'pinyin', readAs });
  });

  test.each([
    ['a place and a matter', '沈阳仲裁', '沈阳 仲裁', village],
    ['a matter and a place', '仲裁沈阳市', '沈阳市 仲裁', village],
  ])('%s typed as one word', async (_, query, readAs, first) => {
    expect(await index.ask(query)).toMatchObject({ mode: 'exact', total: 1, readAs });
    expect((await pagesFor(query))[0]).toBe(first);
  });

  test('words of the same meaning, where the word itself is nowhere', async () => {
    const reply = await index.ask('免罚清单');
    expect(reply).toMatchObject({ mode: 'exact', total: 1 });
    const other = await index.ask('不予处罚事项清单');
    expect(other).toMatchObject({ mode: 'synonym', total: 1, readAs: '免罚清单' });
  });

  test('words of the same meaning stand apart, and can be left out', async () => {
    expect(await index.ask('首违不罚')).toMatchObject({ total: 1, others: { words: ['首次违法不罚'] } });
    expect(await index.ask('首违不罚', { words: 'same' })).toMatchObject({ total: 2, used: ['首次违法不罚'] });
    const typed = await index.ask('首违不罚', { words: 'typed' });
    expect(typed).toMatchObject({ total: 1, offered: expect.arrayContaining(['首次违法不罚']) });
    expect(typed.others).toBeUndefined();
  });

  test.each([
    ['a character of the same sound', '行政复意', '行政复议'],
    ['a missing character', '评理事进村', '评理说事进村'],
    ['a wrong character between two', '一玛通城', '一码通城'],
  ])('a slip leads to a suggestion: %s', async (_, query, word) => {
    expect((await index.ask(query)).suggestions).toContain(word);
  });

  test('what is nowhere leads to pieces of it, and says so', async () => {
    expect(await index.ask('行政复议飞船')).toMatchObject({ mode: 'related', total: 3, words: ['行政复议'] });
    expect(await index.ask('龘龘')).toMatchObject({ mode: 'none', total: 0 });
  });

  test('a figure that is nowhere is not cut into pieces', async () => {
    expect(await index.ask('98.4%')).toMatchObject({ mode: 'none', total: 0 });
  });
});

describe('facets', () => {
  const countsOf = async (query: string, name: string, choice = {}) => {
    const { facets } = await index.ask(query, { withFacets: true, choice });
    return facets.find((facet) => facet.name === name)?.options.map(({ label, count }) => [label, count]);
  };

  test('count the results of the query', async () => {
    expect(await countsOf('行政复议', 'kind')).toEqual([
      ['案例', 2],
      ['做法', 1],
    ]);
    expect(await countsOf('行政复议', 'region')).toEqual([
      ['辽宁省', 3],
      ['沈阳市', 2],
      ['大连市', 1],
    ]);
  });

  test('of several terms count those that hold all', async () => {
    expect(await countsOf('行政复议 仲裁', 'year')).toEqual([['2022年', 1]]);
  });

  test('narrow together, and one facet widens by each value', async () => {
    const choice = { region: ['210100', '210200'], kind: ['case'] };
    const reply = await index.ask('行政复议', { choice });
    expect(reply.total).toBe(2);
    expect(await countsOf('行政复议', 'kind', choice)).toEqual([
      ['案例', 2],
      ['做法', 1],
    ]);
  });

  test('of a kind that is no page of its own count the pages that name one', async () => {
    expect(await countsOf('调解', 'kind')).toEqual([
      ['案例', 1],
      ['做法', 1],
      ['指标', 1],
      ['荣誉', 1],
    ]);
    const { results } = await index.ask('调解', { choice: { kind: ['honour'] } });
    expect(results.map(({ kind, address }) => [kind, address.split('#')[1]])).toEqual([['honour', 'h01']]);
  });

  test('count what has all words in its name, the region of its page aside', async () => {
    expect(await countsOf('复议 枫林', 'kind')).toEqual([['案例', 1]]);
    expect(await countsOf('大连 枫林', 'kind')).toEqual([
      ['案例', 1],
      ['荣誉', 1],
    ]);
  });

  test('are counted over everything where nothing is asked', async () => {
    expect(await index.ask('', { withFacets: true, choice: { kind: ['region'] } })).toMatchObject({
      mode: 'all',
      total: 1,
    });
    expect(await countsOf('', 'kind')).toEqual([
      ['案例', 2],
      ['做法', 2],
      ['指标', 2],
      ['荣誉', 1],
      ['地区', 1],
    ]);
  });

  test('show each kind where nothing is asked, those on the pages of others too', async () => {
    const { results } = await index.ask('', { choice: { kind: ['honour'] } });
    expect(results.map(({ kind, address }) => [kind, address.split('/').at(-1)])).toEqual([['honour', '#h01']]);
  });
});

describe('what is shown', () => {
  test('leads to the paragraph, with the words marked there', async () => {
    const { addresses, results } = await index.ask('调解率达到');
    expect(addresses[0]).toBe(`${report}?mark=%E8%B0%83%E8%A7%A3%E7%8E%87%E8%BE%BE%E5%88%B0#para-1`);
    expect(results[0]?.excerpt.filter(({ isMarked }) => isMarked)).toEqual([{ text: '调解率达到', isMarked: true }]);
  });

  test('names the places on the page that hold the words', async () => {
    const { results } = await index.ask('枫林调解');
    expect(results[0]?.places.map(({ kind, address }) => [kind, address.split('#')[1]])).toEqual([['honour', 'h01']]);
  });
});

describe('any string does no harm', () => {
  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['ten thousand characters', '行政复议'.repeat(2_500)],
    ['control characters', '\u0000\u0007行政\u001b复议'],
    ['an unpaired surrogate', '\ud800行政复议\udfff'],
    ['quotation marks', '"""'],
    ['punctuation', '，。！？'],
    ['nothing', ''],
    ['words of Pagefind', '___PAGEFIND_WEIGHT___9 "a" b'],
  ])('%s', async (_, query) => {
    const reply = await index.ask(query);
    expect(reply.total).toBeGreaterThanOrEqual(0);
  });
});

test('whatever stands in a page is found by any piece of its text', async () => {
  const blocks = Object.entries(inventedPages).flatMap(([url, html]) =>
    (readPage(url, html)?.blocks ?? []).map(({ text }) => ({ url, characters: [...text] })),
  );
  const long = blocks.filter(({ characters }) => characters.length > 2);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...long),
      fc.nat(),
      fc.integer({ min: 2, max: 80 }),
      async (block, from, length) => {
        const start = from % (block.characters.length - 1);
        const { addresses } = await index.ask(block.characters.slice(start, start + length).join(''));
        expect(addresses.map((address) => address.replace(/[?#].*/, ''))).toContain(block.url);
      },
    ),
    { numRuns: 500 },
  );
});
