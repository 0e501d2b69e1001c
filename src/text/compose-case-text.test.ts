import { describe, expect, test } from 'vitest';
import type { Block, LeafBlock, Part, Piece, Sentence } from './case-text.ts';
import { composeCaseText } from './compose-case-text.ts';

const body = [
  '云州市今年立法较多。',
  '',
  '## 一、办案',
  '',
  '<strong>一是办案。</strong>全年收案120件、同比增长8%，结案118件。他说：“慢了。”次年再看。',
  '',
  '### （一）青岭县',
  '',
  '- 收案120件',
  '- 结案7件',
].join('\n');

describe('composeCaseText', () => {
  test('gives one sentence all anchors of the figures read from it, in reading order', () => {
    const sentence = sentenceOf('i02', [
      { id: 'i02', quote: '同比增长8%' },
      { id: 'i01', quote: '收案120件' },
    ]);
    expect(sentence.entityIds).toEqual(['i01', 'i02']);
    expect(textOf(sentence)).toBe('全年收案120件、同比增长8%，结案118件。');
  });

  test('nests quotes that lie within others, equal ones too', () => {
    const sentence = sentenceOf('i01', [
      { id: 'i02', quote: '同比增长8%' },
      { id: 'i01', quote: '收案120件、同比增长8%' },
      { id: 'i03', quote: '同比增长8%' },
    ]);
    expect(outline(sentence.parts)).toEqual([
      '全年',
      ['i01', '收案120件、', ['i02', ['i03', '同比增长8%']]],
      '，结案118件。',
    ]);
  });

  test('marks a quote that crosses another up to there, and says which text is its rest', () => {
    const sentence = sentenceOf('i01', [
      { id: 'i01', quote: '收案120件、同比增长8%' },
      { id: 'i02', quote: '同比增长8%，结案118件' },
    ]);
    expect(outline(sentence.parts)).toEqual([
      '全年',
      ['i01', '收案120件、', ['i02', '同比增长8%']],
      '，结案118件',
      '。',
    ]);
    expect(sentence.parts[2]).toMatchObject({ text: '，结案118件', restOf: [{ id: 'i02', cut: 1 }] });
    expect(sentence.parts[3]).toMatchObject({ text: '。', restOf: [] });
  });

  test('says at which piece a quote ends, for the mark of a doubt', () => {
    const sentence = sentenceOf('a01', [{ id: 'a01', quote: '结案118件' }]);
    expect(piecesOf(sentence.parts).map(({ text, ending }) => [text, ending])).toEqual([
      ['全年收案120件、同比增长8%，', []],
      ['结案118件', ['a01']],
      ['。', []],
    ]);
  });

  test('keeps sentences together that a quote joins', () => {
    const sentence = sentenceOf('p01', [{ id: 'p01', quote: '一是办案。全年收案' }]);
    expect(textOf(sentence)).toBe('一是办案。全年收案120件、同比增长8%，结案118件。');
    expect(piecesOf(sentence.parts)[0]).toMatchObject({ text: '一是办案。', wrappers: [{ tag: 'strong' }] });
  });

  test('ends a sentence after the closing quotation mark', () => {
    expect(textOf(sentenceOf('p01', [{ id: 'p01', quote: '慢了' }]))).toBe('他说：“慢了。”');
  });

  test('finds words that stand twice where the sentence or the section says', () => {
    const bySentence = leafOf('i01', [{ id: 'i01', quote: '收案120件', sentence: '收案120件' }]);
    expect(bySentence.id).toBe('para-2');
    const bySection = leafOf('i01', [{ id: 'i01', quote: '收案120件', section: '（一）青岭县' }]);
    expect(bySection.id).toBe('para-3');
  });

  test('gives paragraphs, items and headings addresses of their own', () => {
    const { headings, blocks } = composeCaseText('案例', body, []);
    expect(headings).toEqual([
      { id: 'sec-1', level: 1, text: '一、办案' },
      { id: 'sec-2', level: 2, text: '（一）青岭县' },
    ]);
    expect(leaves(blocks).map(({ id }) => id)).toEqual(['para-1', 'sec-1', 'para-2', 'sec-2', 'para-3', 'para-4']);
  });

  test('leaves out no level of headings, whatever the text does', () => {
    const { headings } = composeCaseText('案例', '#### 甲\n\n## 乙\n\n#### 丙\n\n### 丁', []);
    expect(headings.map(({ level }) => level)).toEqual([1, 1, 2, 2]);
  });

  test('refuses a case whose evidence is not in the text, naming each quote', () => {
    const compose = () => composeCaseText('content/cases/x.mdx', body, [{ id: 'i01', quote: '收案121件' }]);
    expect(compose).toThrow(/content\/cases\/x\.mdx：有 1 处依据在正文里找不到。\n {2}i01 “收案121件”/);
  });

  test('refuses code in a text', () => {
    expect(() => composeCaseText('案例', '共有{1+1}件。', [])).toThrow(/正文第 1 行的 \{…\} 会被当成代码/);
    expect(() => composeCaseText('案例', 'import x from "x"', [])).toThrow(/import/);
  });

  test('keeps the words of a link that leads to code, without the link', () => {
    const { blocks } = composeCaseText('案例', '见[办法](javascript:alert(1))。', []);
    expect(leaves(blocks)[0]?.sentences[0]?.parts[1]).toMatchObject({ text: '办法', wrappers: [{ tag: 'a' }] });
    expect(JSON.stringify(blocks)).not.toContain('javascript');
  });

  test('hands an editor’s component to the page by its name', () => {
    const { blocks } = composeCaseText('案例', '<Note title="说明">\n\n口径有变。\n\n</Note>', []);
    expect(blocks).toMatchObject([{ kind: 'component', name: 'Note', attributes: { title: '说明' } }]);
    expect(leaves(blocks).map(({ id }) => id)).toEqual(['para-1']);
  });

  test('leaves a quote that spans two paragraphs unplaced', () => {
    expect(() => composeCaseText('案例', '甲。\n\n乙。', [{ id: 'p01', quote: '甲。乙' }])).toThrow(/p01/);
  });
});

type Quotes = Parameters<typeof composeCaseText>[2];

function leafOf(id: string, quotes: Quotes): LeafBlock {
  const holds = (leaf: LeafBlock) => leaf.sentences.some((sentence) => sentence.entityIds.includes(id));
  const leaf = leaves(composeCaseText('案例', body, quotes).blocks).find(holds);
  if (leaf === undefined) throw new Error(`no leaf holds ${id}`);
  return leaf;
}

function sentenceOf(id: string, quotes: Quotes): Sentence {
  const sentence = leafOf(id, quotes).sentences.find(({ entityIds }) => entityIds.includes(id));
  if (sentence === undefined) throw new Error(`no sentence holds ${id}`);
  return sentence;
}

function leaves(blocks: readonly Block[]): readonly LeafBlock[] {
  return blocks.flatMap((block) => (block.kind === 'leaf' ? [block] : leaves(block.children)));
}

function textOf(sentence: Sentence): string {
  return piecesOf(sentence.parts)
    .map(({ text }) => text)
    .join('');
}

function piecesOf(parts: readonly Part[]): readonly Piece[] {
  return parts.flatMap((part) => (part.kind === 'piece' ? [part] : piecesOf(part.parts)));
}

function outline(parts: readonly Part[]): readonly unknown[] {
  return parts.map((part) => (part.kind === 'piece' ? part.text : [part.id, ...outline(part.parts)]));
}
