import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import type { Cbor } from '../../src/search/list/encode-cbor.ts';
import { zones } from '../../src/search/zones.ts';
import { packChunks } from './pack-chunks.ts';
import type { RecordWords } from './record-words.ts';
import { decodeCbor } from './testing/decode-cbor.ts';
import { wordPostings } from './word-postings.ts';

function packed(records: readonly RecordWords[], size: number, sliceSize?: number): readonly (readonly Cbor[])[] {
  return [...packChunks(wordPostings(records, sliceSize), size)].map(({ content }) => wordsIn(Buffer.from(content)));
}

function wordsIn(chunk: Buffer): readonly Cbor[] {
  const decoded = decodeCbor(chunk);
  const words = typeof decoded === 'object' ? decoded[0] : undefined;
  return typeof words === 'object' ? words : [];
}

/** The words that Pagefind itself writes for the running words of records, in order. */
async function writtenByPagefind(records: readonly RecordWords[]): Promise<readonly Cbor[]> {
  const { index } = await createIndex({ forceLanguage: 'xx' });
  if (index === undefined) throw new Error('no index');
  for (const [number, { running }] of records.entries()) {
    // A weight of 1.05 is the one that Pagefind stores as nothing.
    const content = `<html><body><div data-pagefind-body data-pagefind-weight="1.05">${running.join(' ')}</div></body></html>`;
    await index.addHTMLFile({ url: `/${number}/`, content });
  }
  const { files } = await index.getFiles();
  await close();
  return files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => wordsIn(gunzipSync(content).subarray('pagefind_dcd'.length)));
}

test('chunks hold what Pagefind would have written', async () => {
  const records = [
    { running: ['行政', '政复', '.', '.', 'ꀁ8', '行政'], anywhere: [] },
    { running: ['.', '𠮷野'], anywhere: [] },
    { running: ['行政', '豈1', '豈1', '.', 'a1'], anywhere: [] },
  ];
  expect(packed(records, 1_000)).toEqual([await writtenByPagefind(records)]);
});

test('what stands anywhere stands at the beginning of the body', () => {
  const records = [{ running: ['行政'], anywhere: ['ꓐ行'] }];
  expect(packed(records, 1_000)).toEqual([
    [
      ['行政', [[0, [0], []]], []],
      ['ꓐ行', [[0, [zones.body.start], []]], []],
    ],
  ]);
});

test('every word is in one chunk, whatever the sizes of chunks and slices', () => {
  const word = fc.constantFrom('.', '行政', '政复', '複1', 'ab', '𠮷1');
  const records = fc.array(fc.record({ running: fc.array(word), anywhere: fc.constant([]) }), { maxLength: 6 });
  fc.assert(
    fc.property(records, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (all, size, sliceSize) => {
      expect(packed(all, size, sliceSize).flat()).toEqual(packed(all, 1_000).flat());
    }),
  );
});
