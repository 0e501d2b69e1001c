import { expect, test } from 'vitest';
import { libraryFixture } from '../data/library-fixture.ts';
import { caseToText } from './case-to-text.ts';

const [entry] = libraryFixture.cases;
if (entry === undefined) throw new Error('The fixture has a case.');

test('a case as text has its number, its address, its source, its text and the sentence of each figure', () => {
  const text = caseToText(entry, {
    url: 'https://example.com/cases/fz-210200-2024-001/',
    library: '云州库',
    paragraphs: [{ text: '一、调解', level: 1 }, { text: '全年收案120件。' }],
  });
  expect(text).toMatchInlineSnapshot(`
    "# 云州市“调解,一站办”

    - 编号：fz-210200-2024-001
    - 网址：https://example.com/cases/fz-210200-2024-001/
    - 地区：云州市
    - 时期：2024年
    - 来源：云州市“调解,一站办”[N]. 云州日报, 2025-01-06.
    - 原文网址：https://example.com/a
    - 审校：草稿，未审校
    - 刊于：云州库

    本文为摘编：事实、数字和名称照原文，行文由编者另写，不能当作原文的话引用。

    ## 做法

    - p01 =一站办

    ## 正文

    ### 一、调解

    全年收案120件。

    ## 数字

    - i01 收案数：120件（做了多少）。所据句：全年收案120件
    - i02 人员：3-5名（做了多少）。所据句：全年收案120件
    "
  `);
});
