import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import type { Pack } from './pack.ts';
import { packFixture } from './pack-fixture.ts';
import { packPages } from './pack-pages.ts';

const textsOf = (html: string, selector: string) =>
  selectAll(selector, fromHtml(html)).map((element) => toText(element).replaceAll(/\s+/g, ' ').trim());

test('the handout has things, figures with their sentences, questions and numbered references, but no hint', () => {
  const html = packPages.handout(packFixture);
  expect(textsOf(html, 'h2')).toEqual(['学完能做什么', '读材料', '复算', '讨论题', '参考文献']);
  expect(textsOf(html, 'tbody tr')[0]).toContain('近120件');
  expect(textsOf(html, '.references li').length).toBe(2);
  expect(textsOf(html, 'mark')).toEqual(['设立评理说事点']);
  expect(html).not.toMatch(/看来源写没写|先发材料/);
});

test('on paper each thing has the code of its address, where it has a whole one', () => {
  // The pack's own, the practice's and the chart's; figures stand at the course.
  expect(packPages.handout(packFixture).split('class="code"').length - 1).toBe(3);
  const [part] = packFixture.parts;
  const items = part?.items.map((item) => ({ ...item, address: '/practices/x/' })) ?? [];
  const html = packPages.handout({ ...packFixture, address: '/x/', parts: [{ id: 's', title: '一', items }] });
  expect(html).not.toContain('class="code"');
});

test('slides give one thing each, and put what the trainer says into the notes', () => {
  const html = packPages.slides(packFixture);
  expect(textsOf(html, '.face :is(h1, h2)')).toEqual([
    '调解先行 <试讲> & 讨论',
    '读材料',
    '评理说事点 云州市，2024年',
    '云州市的三个比率各说一件事',
    '复算',
    '复算：用到的数字',
    '讨论题',
  ]);
  expect(textsOf(html, '.face').join()).not.toContain('请两名学员演一遍');
  expect(textsOf(html, '.notes').join()).toMatch(/先发材料.+请两名学员演一遍.+看来源写没写/);
});

test('the teaching note has scripts, hints, what is looked at, and the note itself', () => {
  const text = textsOf(packPages.note(packFixture), 'main').join();
  for (const words of ['两人一组', '看来源写没写', '写明分母', '不要先公布答案', '案例弱在没有独立评估'])
    expect(text).toContain(words);
});

test('no text breaks out of its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const hostile = `</script><script>alert(1)</script><b title="${words}">`;
      const pack: Pack = { ...packFixture, title: hostile, questions: [{ id: 'w01', text: hostile }] };
      for (const make of Object.values(packPages)) {
        const tree = fromHtml(make(pack));
        expect(selectAll('b[title]', tree)).toEqual([]);
        const scripts = selectAll('script', tree).map((script) => toText(script));
        expect(scripts.filter((script) => script === 'alert(1)')).toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
});
