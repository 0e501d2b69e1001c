import { expect, test } from 'vitest';
import { bibtex } from './bibtex.ts';
import { type CitedWork, citedWork } from './cited-work.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

const work: CitedWork = {
  type: 'newspaper',
  contributors: [{ name: '甲某' }, { name: '乙某' }],
  title: '依法办事_100%',
  container: '云州日报',
  date: '2024-03',
  page: '2',
  url: 'https://news.example/a_1.html',
};
const found = {
  library: '云州法治库',
  part: '评理说事点',
  id: 'fz-210200-2024-001-p03',
  url: 'https://fz.example/p/x/',
};

test('BibTeX', () => {
  expect(bibtex(work, found)).toBe(
    [
      '@article{fz-210200-2024-001-p03,',
      '  author = {{甲某} and {乙某}},',
      '  title = {{依法办事\\_100\\%}},',
      '  journal = {云州日报},',
      '  date = {2024-03},',
      '  year = {2024},',
      '  pages = {2},',
      '  url = {https://news.example/a_1.html},',
      '  entrysubtype = {newspaper},',
      '  langid = {chinese},',
      '  note = {转引自云州法治库“评理说事点”，编号 fz-210200-2024-001-p03，https://fz.example/p/x/},',
      '}',
      '',
    ].join('\n'),
  );
});

test('RIS', () => {
  expect(ris(work, found).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - fz-210200-2024-001-p03',
    'AU  - 甲某',
    'AU  - 乙某',
    'TI  - 依法办事_100%',
    'T2  - 云州日报',
    'PY  - 2024',
    'DA  - 2024/03',
    'SP  - 2',
    'UR  - https://news.example/a_1.html',
    'LA  - zh-CN',
    'DB  - 云州法治库',
    'L2  - https://fz.example/p/x/',
    'N1  - 转引自云州法治库“评理说事点”，编号 fz-210200-2024-001-p03',
    'ER  - ',
    '',
  ]);
});

test('CSL-JSON gives a month without a day as two parts', () => {
  expect(cslJson(work, found)).toMatchObject({
    type: 'article-newspaper',
    author: [{ literal: '甲某' }, { literal: '乙某' }],
    issued: { 'date-parts': [[2024, 3]] },
    archive_location: 'https://fz.example/p/x/',
  });
});

test.each([
  ['BibTeX', bibtex({ ...work, contributors: [], date: undefined }, found), /author|year/],
  ['RIS', ris({ ...work, contributors: [], date: undefined }, found), /AU {2}-|PY {2}-/],
  ['CSL-JSON', JSON.stringify(cslJson({ ...work, contributors: [], date: undefined }, found)), /author|issued/],
])('%s leaves out what is not known', (_, text, field) => {
  expect(text).not.toMatch(field);
});

test('a repost is cited as the page that it reposts, an unsigned report by its issuer', () => {
  const rights = { status: 'unknown' as const };
  const source = { type: 'interview' as const, authors: [], rights, basis: 'digest' as const };
  const reposted = { date: '2019-11-13', trusted: false };
  expect(
    citedWork({ title: '专访', source: { ...source, host: '转载网', reposted, url: 'http://x.example/' } }),
  ).toEqual({
    type: 'webpage',
    contributors: [],
    title: '专访',
    url: 'http://x.example/',
  });
  const issuer = { name: '云州市司法局', basis: 'inferred' } as const;
  expect(
    citedWork({ title: '报告', source: { ...source, type: 'annual-report' as const }, issuer }).contributors,
  ).toEqual([{ name: '云州市司法局', isInferred: true, isBody: true }]);
});
