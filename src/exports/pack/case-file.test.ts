import { expect, test } from 'vitest';
import { fromCaseFile, toCaseFile } from './case-file.ts';
import type { PackItem } from './pack.ts';
import { packFixture } from './pack-fixture.ts';

const [practice] = packFixture.parts[0]?.items ?? [];

test('a case that is read back from its file is as it was', () => {
  if (practice?.reference === undefined) throw new Error('The fixture begins with a practice that is cited.');
  const { work, found } = practice.reference;
  const address = 'https://fazhi.example.cn/cases/fz-990100-2024-001/';
  const whole: PackItem = {
    ...practice,
    kind: 'case',
    id: 'fz-990100-2024-001',
    address,
    reference: { work, found: { library: found.library, id: 'fz-990100-2024-001', url: address } },
  };
  // The fixture's figures stand at their case, as the site's do.
  const figures = practice.figures.map((figure) => ({
    ...figure,
    reference: { work, found: { ...figure.reference.found, url: figure.address } },
  }));
  const pack = {
    whole: { ...whole, figures },
    practices: [{ ...practice, figures, reference: { work, found: { ...found, url: practice.address } } }],
  };
  const file = JSON.parse(JSON.stringify(toCaseFile(pack)));
  expect(fromCaseFile(file)).toEqual(pack);
  expect(JSON.stringify(file).split('云州日报').length).toBe(2);
});
