import { expect, test } from 'vitest';
import { dataFiles } from './data-files.ts';
import { dataPackage } from './data-package.ts';
import { libraryFixture } from './library-fixture.ts';

// A map that answers to every place: what the comments say is tested with them.
const notes = new Map<string, string>();
notes.get = (place) => `${place}的说明。`;

const files = dataFiles(libraryFixture).map((file) => ({ ...file, bytes: 9, sha256: 'a'.repeat(64) }));
const made = dataPackage({ title: '数据', description: '说明。', homepage: undefined, files, notes });

test('the package names each CSV file once, with its size and its hash', () => {
  const csvFiles = files.filter(({ format }) => format === 'csv').map(({ name }) => name);
  expect(made.resources.map(({ path }) => path)).toEqual(csvFiles);
  for (const resource of made.resources) {
    // The rules of the profile: names in small letters, paths below the package, sizes and hashes as they must be written.
    expect(resource.name).toMatch(/^[-a-z0-9._/]+$/);
    expect(resource.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(resource.bytes).toBe(9);
  }
});

test('the fields of a resource are its columns in their order, each with a type of Table Schema', () => {
  for (const [index, { schema }] of made.resources.entries()) {
    const columns = files.filter(({ format }) => format === 'csv')[index]?.entity.fields ?? [];
    expect(schema.fields.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
    expect(new Set(schema.fields.map(({ name }) => name)).size).toBe(schema.fields.length);
    for (const { type } of schema.fields) expect(['string', 'integer', 'number', 'boolean']).toContain(type);
    expect(schema.fields.map(({ name }) => name)).toContain(schema.primaryKey[0]);
  }
});

test('every licence says its name and where it stands', () => {
  expect(made.licenses).toEqual([
    expect.objectContaining({ name: 'CC-BY-4.0', path: expect.stringMatching(/^https:/) }),
  ]);
});
