import { expect, test } from 'vitest';
import { readPublishedIds } from '../../src/domain/published-ids.ts';
import { readBuiltPage } from './built-page.ts';
import { publishedProblems } from './published-problems.ts';

const published = readPublishedIds('fz-210200-2024-001: i07 p03 shares\nkc-001:\n');
const pages = {
  '/cases/fz-210200-2024-001/': '<p id="i07">',
  '/practices/fz-210200-2024-001-p03/': '',
  '/charts/fz-210200-2024-001-shares/': '',
  '/courses/kc-001/': '',
} as const;

function problemsWith(changed: Readonly<Record<string, string | undefined>>): readonly string[] {
  const built = Object.entries({ ...pages, ...changed }).flatMap(([path, html]) =>
    html === undefined ? [] : [readBuiltPage(path, html)],
  );
  return publishedProblems(built, published).map((problem) => problem.replace(/ 发布过.*$/, ''));
}

test('a site where every published address answers has no problems', () => {
  expect(problemsWith({})).toEqual([]);
});

test('a figure without its anchor, a practice and a chart without their pages are told', () => {
  expect(
    problemsWith({
      '/cases/fz-210200-2024-001/': '<p id="i08">',
      '/practices/fz-210200-2024-001-p03/': undefined,
      '/charts/fz-210200-2024-001-shares/': undefined,
    }),
  ).toEqual(['fz-210200-2024-001-i07、fz-210200-2024-001-p03、fz-210200-2024-001-shares']);
});

test('a case without a page is told once', () => {
  expect(problemsWith({ '/cases/fz-210200-2024-001/': undefined, '/courses/kc-001/': undefined })).toEqual([
    'fz-210200-2024-001',
    'kc-001',
  ]);
});

test('the page of a retired case answers for the figures that were in it', () => {
  expect(problemsWith({ '/cases/fz-210200-2024-001/': '<article id="retired">' })).toEqual([]);
});
