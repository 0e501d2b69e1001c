import { expect, test } from 'vitest';
import { caseFixture } from '../../queries/case-fixture.ts';
import { frameCode } from './frame-code.ts';
import { practiceOembed } from './practice-oembed.ts';

test('the code of a frame is sound whatever the name is', () => {
  expect(frameCode('/embed/', '甲“一码”"检查"<&', 200)).toBe(
    '<iframe src="/embed/" title="甲“一码”&quot;检查&quot;&lt;&amp;" width="100%" height="200" loading="lazy"></iframe>',
  );
});

test('a practice is described as oEmbed asks: whole addresses, the frame as html, its size', () => {
  const practice = { id: 'p03', name: '一码检查', kind: 'mechanism', evidence: { quote: '一码检查' } };
  const entry = caseFixture({ practices: [practice] });
  const document = practiceOembed(
    { entry, practice: { ...practice, kind: 'mechanism', actors: [], legalBasis: [], results: [] } },
    new URL('https://fazhi.example.cn'),
  );
  expect(document).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 420 });
  expect(document.provider_url).toBe('https://fazhi.example.cn/');
  expect(document.html).toContain('src="https://fazhi.example.cn/embed/cases/fz-210200-2024-001/#p03"');
});
