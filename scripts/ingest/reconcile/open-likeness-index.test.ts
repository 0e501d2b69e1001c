import { expect, test } from 'vitest';
import { openLikenessIndex } from './open-likeness-index.ts';
import { sketchText } from './sketch-text.ts';

/** A text of invented sentences, different for each seed, long enough to be told from others. */
function text(seed: number, sentences = 60): string {
  const words = [
    '青岭县',
    '云州市',
    '司法所',
    '调解员',
    '网格',
    '热线',
    '复议',
    '普法',
    '执法',
    '服务',
    '窗口',
    '清单',
  ];
  let state = seed;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state;
  };
  const sentence = () => Array.from({ length: 9 }, () => `${words[next() % words.length]}${next() % 97}`).join('');
  return Array.from({ length: sentences }, () => `${sentence()}。`).join('');
}

function article(id: string, body: string, identity = '') {
  return { id, identity, sketch: sketchText(body) };
}

test('a copy with other punctuation and spacing is recognised', () => {
  const index = openLikenessIndex();
  index.add(article('a', text(1)));
  const copy = text(1).replaceAll('。', '. \n');
  expect(index.find(article('b', copy), [])).toEqual({ id: 'a', reason: '正文约有 100% 相同' });
});

test('a longer version is recognised, in either order', () => {
  const [short, long] = [text(2), text(2) + text(3, 120)];
  for (const [first, second] of [[short, long] as const, [long, short] as const]) {
    const index = openLikenessIndex();
    index.add(article('a', first));
    expect(index.find(article('b', second), [])?.id).toBe('a');
  }
});

test('another article of the same field is another article', () => {
  const index = openLikenessIndex();
  index.add(article('a', text(4)));
  expect(index.find(article('b', text(5)), [])).toBeUndefined();
});

test('a text that shares a third of its sentences is another article', () => {
  const index = openLikenessIndex();
  index.add(article('a', text(6, 20) + text(7, 40)));
  expect(index.find(article('b', text(6, 20) + text(8, 40)), [])).toBeUndefined();
});

test('the same title, outlet and date mean the same article, whatever the text', () => {
  const index = openLikenessIndex();
  index.add(article('a', text(9), 'identity'));
  expect(index.find(article('b', text(10), 'identity'), [])).toEqual({ id: 'a', reason: '标题、媒体和日期都相同' });
});

test('an article is no copy of itself, nor of those that an editor has told apart', () => {
  const index = openLikenessIndex();
  index.add(article('a', text(11), 'identity'));
  expect(index.find(article('a', text(11), 'identity'), [])).toBeUndefined();
  expect(index.find(article('b', text(11), 'identity'), ['a'])).toBeUndefined();
});

test('a report of half a page is recognised, with two sentences more or less', () => {
  const index = openLikenessIndex();
  index.add(article('a', text(12, 9)));
  expect(index.find(article('b', text(12, 9)), [])?.id).toBe('a');
  expect(index.find(article('b', text(12, 9) + text(13, 2)), [])?.id).toBe('a');
  expect(index.find(article('b', text(12, 7)), [])?.id).toBe('a');
  expect(index.find(article('b', text(14, 9)), [])).toBeUndefined();
});

test('a short text is found again within a long one, in either order', () => {
  const [short, long] = [text(15, 20), text(16, 60) + text(15, 20) + text(17, 60)];
  for (const [first, second] of [[short, long] as const, [long, short] as const]) {
    const index = openLikenessIndex();
    index.add(article('a', first));
    expect(index.find(article('b', second), [])?.id).toBe('a');
  }
});

test('of several that are alike the likest is named', () => {
  const index = openLikenessIndex();
  index.add(article('a', text(18, 24) + text(19, 6)));
  index.add(article('b', text(18, 30)));
  expect(index.find(article('c', text(18, 30)), [])).toEqual({ id: 'b', reason: '正文约有 100% 相同' });
});

test('of texts too short to tell nothing is said', () => {
  const index = openLikenessIndex();
  index.add(article('a', '青岭县办结案件12件。'));
  expect(index.find(article('b', '青岭县办结案件12件。'), [])).toBeUndefined();
});
