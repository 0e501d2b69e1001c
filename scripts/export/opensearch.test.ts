import { expect, test } from 'vitest';
import { bulkFiles } from './bulk-files.ts';
import { indexSettings } from './index-settings.ts';

const field = (name: string, type: string) => ({ name, type });

test('Chinese text is cut by an analyser that needs no plugin, and can be matched whole', () => {
  const schema = { fields: [field('sentence', 'string')], primaryKey: ['id'] };
  expect(indexSettings({ schema }).mappings.properties['sentence']).toEqual({
    type: 'text',
    analyzer: 'cjk',
    fields: { keyword: { type: 'keyword', ignore_above: 256 } },
  });
});

test('numbers, dates of any precision and addresses have types of their own', () => {
  const fields = [
    field('value', 'number'),
    field('year', 'integer'),
    field('published', 'string'),
    field('address', 'string'),
  ];
  const types = Object.entries(indexSettings({ schema: { fields, primaryKey: ['id'] } }).mappings.properties);
  expect(types.map(([name, { type }]) => [name, type])).toEqual([
    ['value', 'double'],
    ['year', 'integer'],
    ['published', 'date'],
    ['address', 'keyword'],
  ]);
});

const lines = ['{"id":"p01","name":"一站办"}', '{"id":"p02","name":"上门办"}'];

test('a bulk body says of each row its index and its number, and ends with a line feed', () => {
  const [body, ...rest] = bulkFiles('fazhi-practices', 'id', lines);
  expect(rest).toEqual([]);
  expect(body?.endsWith('}\n')).toBe(true);
  expect(
    body
      ?.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { index: { _index: 'fazhi-practices', _id: 'p01' } },
    { id: 'p01', name: '一站办' },
    { index: { _index: 'fazhi-practices', _id: 'p02' } },
    { id: 'p02', name: '上门办' },
  ]);
});

test('a long table is cut into bodies between rows', () => {
  const bodies = [...bulkFiles('fazhi-practices', 'id', lines, 100)];
  expect(bodies.map((body) => body.trimEnd().split('\n').length)).toEqual([2, 2]);
});
