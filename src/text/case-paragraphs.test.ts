import { expect, test } from 'vitest';
import { caseParagraphs } from './case-paragraphs.ts';

test('headings, paragraphs and items are read in their order, without their markup', () => {
  expect(caseParagraphs('## 一、调解\n\n全年<strong>收案</strong>120件。\n\n### 做法\n\n- 先调\n- 后办\n')).toEqual([
    { text: '一、调解', level: 1 },
    { text: '全年收案120件。' },
    { text: '做法', level: 2 },
    { text: '先调' },
    { text: '后办' },
  ]);
});
