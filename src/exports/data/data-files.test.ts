import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type DataFile, dataFiles } from './data-files.ts';
import { libraryFixture } from './library-fixture.ts';

const textOf = (file: DataFile | undefined) => [...(file?.pieces() ?? [])].join('');
const fileOf = (name: string, most?: number) => dataFiles(libraryFixture, most).find((file) => file.name === name);

test('a CSV file has a byte order mark, CRLF, and nothing that a spreadsheet would run', () => {
  const text = textOf(fileOf('practices.csv'));
  expect(text.startsWith('\uFEFFid,name,kind,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text).toContain(",'=一站办,");
  expect(text).toContain(',"云州市“调解,一站办”",');
});

test('what a spreadsheet would take for a date is kept as text, and only in CSV', () => {
  expect(csvParse(textOf(fileOf('indicators.csv')))[1]?.['valueText']).toBe("'3-5");
  expect(textOf(fileOf('indicators.ndjson'))).toContain('"valueText":"3-5"');
});

const ofCases = ['practices', 'indicators', 'honours', 'firsts', 'documents', 'problems', 'plans'];

test.each(ofCases)('every row of %s has the sentence, the case, the permanent address and the source', (name) => {
  const rows = csvParse(textOf(fileOf(`${name}.csv`)).slice(1));
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row).toMatchObject({
      sentence: '全年收案120件。',
      caseId: 'fz-210200-2024-001',
      address: `https://example.com/${row['id']}/`,
      citation: '云州市“调解,一站办”[N]. 云州日报, 2025-01-06.',
      sourceUrl: 'https://example.com/a',
    });
  }
});

test('JSON and NDJSON hold the same rows, lists as lists', () => {
  const rows: unknown = JSON.parse(textOf(fileOf('practices.json')));
  const lines = textOf(fileOf('practices.ndjson')).trimEnd().split('\n');
  expect(rows).toEqual(lines.map((line) => JSON.parse(line)));
  expect(rows).toMatchObject([{ actors: ['司法局', '法院'] }]);
  expect(z.array(z.unknown()).parse(JSON.parse(textOf(fileOf('courses.json'))))).toEqual([]);
});

test('a table that is too long is split, and its first part keeps its name', () => {
  const parts = dataFiles(libraryFixture, 1).filter(
    ({ entity, format }) => entity.name === 'indicators' && format === 'csv',
  );
  expect(parts.map(({ name, part, parts: count, rows }) => ({ name, part, count, rows }))).toEqual([
    { name: 'indicators.csv', part: 1, count: 2, rows: 1 },
    { name: 'indicators-2.csv', part: 2, count: 2, rows: 1 },
  ]);
  expect(parts.map((file) => csvParse(textOf(file).slice(1)).map(({ id }) => id))).toEqual([
    ['fz-210200-2024-001-i01'],
    ['fz-210200-2024-001-i02'],
  ]);
});
