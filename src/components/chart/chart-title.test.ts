import { expect, test } from 'vitest';
import { site } from '../../site.ts';
import { chartTitle } from './chart-title.ts';

const long =
  '云州市办理时限：九项中五项上升、三项下降、一项未变，变化最大的是登记由三十天降到一天，其余的都在十天以内。';

test('a short finding stands whole, without its full stop', () => {
  expect(chartTitle('provinces', '两地有案例。')).toBe('两地有案例（图 provinces）');
});

test.each(['210200-change', 'reco-overall-resolved-rate-shares-2'])(
  'a long finding leaves room for %s and the site',
  (id) => {
    const title = chartTitle(id, long);
    expect(`${title}｜${site.name}`.length).toBeLessThanOrEqual(70);
    expect(title).toMatch(/^云州市.+（图 /);
  },
);

test('it is cut between clauses where one fits, else in one', () => {
  expect(chartTitle('210200-change', long)).toBe(
    '云州市办理时限：九项中五项上升、三项下降、一项未变，变化最大的是登记由三十天降到一天（图 210200-change）',
  );
  expect(chartTitle('210200-change', '云'.repeat(80))).toContain('云…（图');
});
