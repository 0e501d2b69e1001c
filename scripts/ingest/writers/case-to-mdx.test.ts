import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { mdxToJs, mdxToMdast } from 'satteri';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { caseSchema } from '../../../src/domain/case.ts';
import { bodyToMdx } from './body-to-mdx.ts';
import { bodyToText } from './body-to-text.ts';
import { caseToMdx } from './case-to-mdx.ts';
import { mdxToBody } from './mdx-to-body.ts';
import { plainBody } from './plain-body.ts';

const draft = caseSchema.parse({
  id: 'fz-999901-2024-001',
  title: '青岭县晒出法治账本',
  source: { type: 'newspaper', rights: { status: 'unknown' }, basis: 'digest' },
  review: { status: 'draft' },
});

const body: Root = {
  type: 'root',
  children: [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: '一、办理情况' }] },
    { type: 'paragraph', children: [{ type: 'text', value: '全年办结案件12件。' }] },
  ],
};

test('a case is written as frontmatter in the order of the schema, then its text', () => {
  const value = caseSchema.parse({ ...draft, period: { start: '2024-01-01', label: '2024年' } });
  expect(caseToMdx(value, body)).toBe(`---
id: fz-999901-2024-001
title: 青岭县晒出法治账本
period:
  label: 2024年
  start: "2024-01-01"
source:
  type: newspaper
  rights:
    status: unknown
  basis: digest
review:
  status: draft
---

## 一、办理情况

全年办结案件12件。
`);
});

test('text that MDX would run stays text', () => {
  const hostile = [
    'import x from "y"',
    'export const a = 1',
    '{process.exit()}',
    '<script>alert(1)</script>',
    '*不是*强调',
    '1. 不是列表',
    '[x](javascript:alert(1))',
  ];
  const children = hostile.map((value) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  }));
  const mdx = bodyToMdx({ type: 'root', children });
  expect(bodyToText(mdxToBody(mdx)).split('\n')).toEqual(hostile);
  expect(asTheSiteReads(mdx)).toEqual(hostile.map((value) => ({ type: 'paragraph', value })));
});

test('bold type, links, images and raw HTML give way to their text', () => {
  const rich: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ type: 'text', value: '“一窗通办”' }] },
          { type: 'text', value: '改革，见' },
          { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: '附件' }] },
          { type: 'image', url: 'x.png', alt: '图' },
          { type: 'html', value: '<b>' },
        ],
      },
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: [
          { type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: '普法宣传' }] }] },
        ],
      },
      { type: 'html', value: '<script>alert(1)</script>' },
    ],
  };
  expect(bodyToMdx(rich)).toBe('“一窗通办”改革，见附件\n\n普法宣传\n');
});

const text = fc.string({ unit: 'binary' }).map((value) => value.replace(/[\0\r]/g, ''));
const markup = fc.constantFrom(
  'import ',
  'export ',
  '{',
  '}',
  '<',
  '>',
  '*',
  '_',
  '~~',
  '[^1]',
  '](',
  '|',
  '`',
  '#',
  '- ',
  '1. ',
  '\n',
  '  ',
  '\\',
  '&amp;',
  '年',
);
const line = fc.oneof(
  text,
  fc.array(fc.oneof(markup, fc.string({ maxLength: 3 })), { maxLength: 12 }).map((parts) => parts.join('')),
);
const block: fc.Arbitrary<RootContent> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    depth: fc.constantFrom(2 as const, 3 as const, 4 as const),
    children: line.map((value) => [{ type: 'text' as const, value }]),
  }),
  fc.record({
    type: fc.constant('paragraph' as const),
    children: line.map((value) => [{ type: 'text' as const, value }]),
  }),
);

const cell = line.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] }));
const table: fc.Arbitrary<RootContent> = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.record({
    type: fc.constant('table' as const),
    children: fc.array(
      fc.record({
        type: fc.constant('tableRow' as const),
        children: fc.array(cell, { minLength: columns, maxLength: columns }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

test('any text becomes MDX that the site can build, and reads back the same', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(block, block, table), { minLength: 1, maxLength: 4 }), line, (children, title) => {
      const root: Root = { type: 'root', children };
      const mdx = caseToMdx({ ...draft, title: title === '' ? '无题' : title }, root);
      expect(() => mdxToJs(mdx)).not.toThrow();
      expect(asTheSiteReads(bodyToMdx(root))).toEqual(asWritten({ ...root, children: plainBody(children) }));
    }),
    { numRuns: 200 },
  );
});

/** The blocks that Sätteri, the site's own parser, finds: their types and their text. */
function asTheSiteReads(mdx: string): { type: string; value: string }[] {
  const tree = mdxToMdast(mdx);
  return 'children' in tree ? tree.children.map((node) => ({ type: node.type, value: textOf(node) })) : [];
}

function asWritten(root: Root): { type: string; value: string }[] {
  return root.children
    .map((node) => ({ type: node.type, value: textOf(node) }))
    .filter(({ value }) => value.trim() !== '');
}
