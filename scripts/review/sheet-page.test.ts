import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { caseFixture, figureFixture } from '../../src/queries/case-fixture.ts';
import type { ReviewSubject } from './review-subject.ts';
import { sheetPage } from './sheet-page.ts';

const body = '## 一、办案\n\n全年收案120件，推行“先教后罚”机制。\n\n- 其他\n';
const text = '一、办案\n全年收案120件，推行“先教后罚”机制。\n其他';

function subject(given: object = {}, about: Partial<ReviewSubject> = {}): ReviewSubject {
  return {
    case: caseFixture({
      indicators: [figureFixture()],
      practices: [{ id: 'p01', name: '先教后罚', kind: 'mechanism', evidence: { quote: '推行“先教后罚”机制' } }],
      anomalies: [
        { id: 'a01', type: 'first-person', severity: 'note', description: '小事。' },
        { id: 'a02', type: 'scope-mix', severity: 'error', description: '大事。', quote: '收案120件' },
        { id: 'a03', type: 'page-jump', severity: 'warning', description: '已改。', resolution: 'corrected' },
      ],
      ...given,
    }),
    body,
    text,
    casePath: 'content/cases/fz-210200-2024-001.mdx',
    lineOf: (path) => 100 + path.length,
    last: undefined,
    differences: [],
    messages: [],
    ...about,
  };
}

function page(of: ReviewSubject) {
  return fromHtml(sheetPage(of));
}

function ids(tree: ReturnType<typeof page>): readonly string[] {
  return selectAll('[id]', tree).map(({ properties }) => String(properties['id']));
}

test('every link leads to a place on the sheet, and no two places share a name', () => {
  const tree = page(subject());
  const known = ids(tree);
  expect(new Set(known).size).toBe(known.length);
  const targets = selectAll('a[href]', tree).map(({ properties }) => String(properties['href']));
  expect(targets.filter((target) => !known.includes(target.slice(1)))).toEqual([]);
  for (const id of ['i01', 'p01', 'a02']) expect(targets).toEqual(expect.arrayContaining([`#t-${id}`, `#f-${id}`]));
});

test('open doubts stand first, the gravest before the others; settled ones are folded', () => {
  const tree = page(subject());
  expect(selectAll('[data-doubt] .what b', tree).map((node) => toText(node))).toEqual(['口径混用', '第一人称']);
  expect(selectAll('details .anomaly .what b', tree).map((node) => toText(node))).toEqual(['转版']);
});

test('the text is whole, and evidence that is not in it is said to be missing', () => {
  const evidence = { quote: '没有这句', sentence: '没有这句。' };
  const tree = page(subject({ indicators: [figureFixture({ evidence })] }));
  const article = toText(selectAll('article', tree)[0] ?? { type: 'root', children: [] });
  expect(article.replaceAll(/[\s]|疑?a02|[ip]01/g, '')).toContain('全年收案120件，推行“先教后罚”机制。其他');
  expect(toText(selectAll('#f-i01 .evidence', tree)[0] ?? { type: 'root', children: [] })).toContain(
    '正文里找不到：“没有这句”',
  );
});

test('the checklist says what to do and where', () => {
  const tree = page(subject());
  const gist = toText(selectAll('#check-gist', tree)[0] ?? { type: 'root', children: [] });
  expect(gist).toContain('还缺要旨（gist）：用一句话说这个案例讲了什么，不超过 60 字。补上。 文件里没有 gist，加一行');
  const doubts = toText(selectAll('#check-doubts', tree)[0] ?? { type: 'root', children: [] });
  expect(doubts).toContain('疑点 a02 还没有处理：大事。');
  expect(doubts).toContain('第 103 行');
});

test('nothing of a hostile text can run: it is text, and the policy knows no other script', () => {
  const hostile = '</title><script>alert(1)</script><img src=x onerror=alert(1)>';
  const of = subject(
    { title: hostile, gist: '" onclick="x' },
    { body: '\\<script>alert(2)\\</script>\n', messages: [hostile] },
  );
  const tree = page(of);
  expect(selectAll('script', tree)).toHaveLength(1);
  expect(selectAll('img, [onclick], [onerror]', tree)).toEqual([]);
  const policy = selectAll('meta[http-equiv]', tree)[0]?.properties['content'];
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/);
});

test('the same case gives the same sheet, to the byte', () => {
  expect(sheetPage(subject())).toBe(sheetPage(subject()));
});
