import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { atomFeed } from './atom-feed.ts';
import { escapeXml } from './escape-xml.ts';
import { searchDescription } from './search-description.ts';
import { sitemapFiles } from './sitemap.ts';

const entry = {
  id: 'urn:uuid:1',
  title: '云州 <调解> & 办理',
  url: 'https://example.com/cases/a/',
  updated: '2025-03',
  summary: '一句话。',
  author: '云州库',
};
const feed = {
  id: 'urn:uuid:0',
  title: '库',
  subtitle: '说明',
  url: 'https://example.com/',
  self: 'https://example.com/feed.xml',
};

test('a feed is as new as its newest entry, and a partial date is its first day in China', () => {
  const text = atomFeed({ ...feed, entries: [entry, { ...entry, id: 'urn:uuid:2', updated: '2026-11-22' }] });
  const updated = [...text.matchAll(/<updated>(.*)<\/updated>/g)].map(([, date]) => date);
  expect(updated).toEqual(['2026-11-22T00:00:00+08:00', '2025-03-01T00:00:00+08:00', '2026-11-22T00:00:00+08:00']);
});

test('a title with signs of markup is read back as it was', () => {
  const tree = fromHtml(atomFeed({ ...feed, entries: [entry] }), { space: 'svg' });
  const found = select('entry title', tree);
  expect(found && toText(found)).toBe(entry.title);
});

test('an empty feed has a date that does not move', () => {
  expect(atomFeed({ ...feed, entries: [] })).toContain('<updated>2026-01-01T00:00:00+08:00</updated>');
});

test('characters that XML cannot hold are left out', () => {
  expect(escapeXml('一\u0000\u0008二 "三"')).toBe('一二 &quot;三&quot;');
});

test('a sitemap above its limit is an index of several files, none of them above it', () => {
  const entries = Array.from({ length: 5 }, (_, index) => ({ url: `https://example.com/${index}/?a=1&b=2` }));
  const files = sitemapFiles(entries, (name) => `https://example.com/${name}`, 2);
  expect(files.map(({ name }) => name)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  const counts = files.map(({ text }) => selectAll('loc', fromHtml(text)).length);
  expect(counts).toEqual([3, 2, 2, 1]);
  expect(files[0]?.text).toContain('<loc>https://example.com/sitemap-3.xml</loc>');
  expect(files[1]?.text).toContain('https://example.com/0/?a=1&amp;b=2');
});

test('a sitemap within its limit is one file', () => {
  const files = sitemapFiles([{ url: 'https://example.com/', modified: '2026-11' }], String);
  expect(files).toHaveLength(1);
  expect(files[0]?.text).toContain('<url><loc>https://example.com/</loc><lastmod>2026-11</lastmod></url>');
});

test('a browser is told where to send what a reader searches', () => {
  const text = searchDescription({
    name: '一个名字长过十六个字的地方法治实践资料库',
    description: '说明',
    searchUrl: 'https://example.com/search/',
    iconUrl: 'https://example.com/favicon.svg',
  });
  expect(text).toContain('template="https://example.com/search/?q={searchTerms}"');
  expect(/<ShortName>(.*)<\/ShortName>/.exec(text)?.[1]).toHaveLength(16);
});
