import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { commonCartridge } from './cartridge/common-cartridge.ts';
import { offlineBundle } from './offline-bundle.ts';
import { packFixture } from './pack-fixture.ts';
import { wordDocument } from './word/word-document.ts';

const files = unzipSync(offlineBundle(packFixture));
const pages = Object.entries(files).flatMap(([path, bytes]) =>
  path.endsWith('.html') ? [{ path, html: strFromU8(bytes) }] : [],
);

test('it holds its pages, the Word handout and each chart as a file', () => {
  expect(Object.keys(files)).toEqual([
    'index.html',
    'handout.html',
    'slides.html',
    'note.html',
    'handout.docx',
    'charts/fz-990100-2024-001-shares.svg',
  ]);
});

test('no page asks for anything from elsewhere, or for a module', () => {
  expect(pages.length).toBe(4);
  for (const { html } of pages)
    expect(html).not.toMatch(/<(link|img|iframe|script)[^>]+(src|href)=|type="module"|fetch\(|@import/);
});

test('every link within the bundle leads to a file and, where it names one, to a place in it', () => {
  const links = pages.flatMap(({ html }) => [...html.matchAll(/href="(?!https?:)([^"#]*)#?([^"]*)"/g)]);
  expect(links.length).toBeGreaterThan(5);
  for (const [, path = '', id = ''] of links) {
    const file = files[path];
    expect(file, path).toBeDefined();
    if (id !== '') expect(strFromU8(file ?? new Uint8Array())).toContain(`id="${id}"`);
  }
});

test('a pack is the same to the byte whenever it is made', () => {
  for (const make of [offlineBundle, commonCartridge, wordDocument])
    expect(make(packFixture)).toEqual(make(packFixture));
});
