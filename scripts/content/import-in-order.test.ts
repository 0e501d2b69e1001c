import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inventedReport } from './invented-report.ts';
import { openTemporaryLibrary, type TemporaryLibrary } from './temporary-library.ts';

let library: TemporaryLibrary;

beforeEach(() => {
  library = openTemporaryLibrary();
});

afterEach(() => library.remove());

/** The lines on what became of each source. */
function outcomes(report: string): readonly string[] {
  return report.split('\n').filter((line) => /^\S seeds\//.test(line));
}

test('many sources, read by several threads, become what they become in one', { timeout: 120_000 }, () => {
  const paths = Array.from({ length: 30 }, (_, index) => `seeds/${String(index).padStart(2, '0')}.txt`);
  paths.forEach((path, index) => {
    // The same article twice, a file without text, and several cases of one year, whose ids follow the order.
    library.write(path, index === 20 ? '' : inventedReport(2010 + (index % 10), `第${index}件。`));
  });
  const together = library.run();
  const drafts = library.content();
  rmSync(join(library.folder, 'content'), { recursive: true });
  const parts = [paths.slice(0, 15), paths.slice(15)].map((part) => outcomes(library.run(part).stdout));
  expect(outcomes(together.stdout)).toEqual(parts.flat());
  expect(outcomes(together.stdout)).toHaveLength(30);
  expect(together.status).toBe(1);
  expect(library.content()).toEqual(drafts);
});
