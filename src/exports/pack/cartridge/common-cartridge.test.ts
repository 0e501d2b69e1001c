import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packFixture } from '../pack-fixture.ts';
import { commonCartridge } from './common-cartridge.ts';

const files = unzipSync(commonCartridge(packFixture));
const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
const manifest = read('imsmanifest.xml');
const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map(([, found = '']) => found);

// The rules of the profile as a whole are read by a parser of XML in src/__tests__/packs.test.ts.
test('the manifest lists every file of the cartridge once, and none that is not there', () => {
  const listed = all(/<file href="([^"]+)"/g);
  expect(listed.toSorted()).toEqual(
    Object.keys(files)
      .filter((path) => path !== 'imsmanifest.xml')
      .toSorted(),
  );
  expect(new Set(listed).size).toBe(listed.length);
});

test('identifiers are unique, and each leaf of the table of contents leads to a resource', () => {
  const identifiers = all(/ identifier="([^"]+)"/g);
  expect(new Set(identifiers).size).toBe(identifiers.length);
  const resources = new Set(all(/<resource identifier="([^"]+)"/g));
  const references = all(/identifierref="([^"]+)"/g);
  expect(references.length).toBe(resources.size);
  expect(references.filter((reference) => !resources.has(reference))).toEqual([]);
});

test('things, questions and places on the web stand in it', () => {
  expect(read('pages/fz-990100-2024-001-p02.html')).toContain('<h3>评理说事点 <small>云州市，2024年</small>');
  expect(read('discussions/w01.xml')).toContain('<text texttype="text/plain">谁来评理？</text>');
  expect(read('links/kc-901.xml')).toContain('<url href="https://fazhi.example.cn/courses/kc-901/" target="_blank"/>');
  expect(manifest).toContain('intendeduse="lessonplan"');
});

test('a house that has not said where it stands has no links, and no empty folder for them', () => {
  const parts = packFixture.parts.map((part) => ({
    ...part,
    items: part.items.map((item) => ({ ...item, address: `/x/${item.id}/` })),
  }));
  const own = unzipSync(commonCartridge({ ...packFixture, address: '/courses/kc-901/', parts }));
  expect(Object.keys(own).filter((path) => path.startsWith('links/'))).toEqual([]);
  expect(strFromU8(own['imsmanifest.xml'] ?? new Uint8Array())).not.toContain('网上的出处');
});
