import { expect, test } from 'vitest';
import { caseFixture } from '../../src/queries/case-fixture.ts';
import { lastReport } from './last-report.ts';

const region = { code: '210200', name: '大连市', parent: '210000', level: 'prefecture' };

function report(year: number, serial: number, given: object = {}) {
  const period = { label: `${year}年`, end: `${year}-12-31`, type: 'year' as const };
  return caseFixture({ id: `fz-210200-${year}-00${serial}`, region, period, ...given });
}

test('it is the newest of the earlier cases of the region, of the same type before others', () => {
  const others = [
    report(2021, 1),
    report(2022, 1, { source: { ...report(2022, 1).source, type: 'interview' } }),
    report(2022, 2),
    report(2024, 1),
    report(2024, 2),
    report(2025, 1),
  ];
  expect(lastReport(report(2024, 1), others)?.id).toBe('fz-210200-2022-002');
});

test('a town has only reports of its own, though it bears the code of the county', () => {
  const town = { code: '210203', name: '青岭镇', parent: '210203', level: 'township' };
  const county = { code: '210203', name: '西岗区', parent: '210200', level: 'county' };
  const now = report(2024, 1, { region: town });
  expect(lastReport(now, [report(2023, 1, { region: county })])).toBeUndefined();
  expect(lastReport(now, [report(2023, 1, { region: town })])?.id).toBe('fz-210200-2023-001');
});

test('a case without region or period has none', () => {
  expect(lastReport(caseFixture({ region }), [report(2021, 1)])).toBeUndefined();
  expect(lastReport(report(2024, 1, { region: undefined }), [report(2023, 1, { region: undefined })])).toBeUndefined();
});
