import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonRuns } from './common-runs.ts';
import { indexSources } from './source-index.ts';

// Made-up sentences throughout: a test must not hold the words of a real article.
const text = `一、青石镇推进便民服务大厅窗口改革的主要做法和初步成效

青石镇把河边的旧粮仓改成办事大厅,每周三晚上为上班的居民多开两个小时。
镇里推行“一窗三清单”办法,把原来分散在六个站所的三十项手续收到一处。
出台《青石镇便民服务大厅窗口轮值与交接班管理办法(试行)》,窗口人员按月轮换。
大厅的口号是“从居民抱怨最多的手续改起,从居民跑得最勤的窗口改起”。
居民老周说:“原来要跑三趟才能盖齐的章,现在坐下来喝杯茶就办好了。”
收尾在此。 窗口轮值让大厅更有人气居民更满意 每到月底,大厅请居民打分。
详见 https://example.org/qingshi/2031/hall-opening.shtml`;
const index = indexSources([{ name: '甲.txt', text }]);

describe('commonRuns', () => {
  it('says where a copied sentence stands, what it is, whose it is and how long', () => {
    expect(commonRuns('第一行。\n听说旧粮仓改成办事大厅,每周三晚上为上班的居民多开两个小时!', index)).toEqual([
      { line: 2, source: '甲.txt', run: '旧粮仓改成办事大厅,每周三晚上为上班的居民多开两个小时', length: 27 },
    ]);
  });

  it('sees through white space, the width of punctuation, other quotation marks and look-alike radicals', () => {
    const hidden = '旧粮仓改成办事⼤厅，\n\u3000\u3000每周三晚上为上班的\n居民多开两个小时';
    expect(commonRuns(hidden, index)).toMatchObject([{ line: 1, length: 27 }]);
    const requoted = '推行「一窗三清单」办法，把原来分散在六个站所的三十项手续收到一处';
    expect(commonRuns(requoted, index)).toMatchObject([{ length: 25 }]);
  });

  it('lets pass what is one character shorter than the bound', () => {
    expect(commonRuns('每周三晚上为上班的居民多开两个小时。', index)).toEqual([]);
    expect(commonRuns('改成办事大厅,每周三晚上为上班的居民多', index)).toEqual([]);
    expect(commonRuns('改成办事大厅,每周三晚上为上班的居民多开', index)).toMatchObject([{ length: 20 }]);
  });

  it('lets pass titles, subheadings inside a paragraph, names of documents, slogans in “” and addresses', () => {
    const names = [
      '一、青石镇推进便民服务大厅窗口改革的主要做法和初步成效',
      '窗口轮值让大厅更有人气居民更满意',
      '他们出台了《青石镇便民服务大厅窗口轮值与交接班管理办法（试行）》。',
      '口号是“从居民抱怨最多的手续改起，从居民跑得最勤的窗口改起”。',
      'https://example.org/qingshi/2031/hall-opening.shtml',
    ];
    for (const name of names) expect(commonRuns(name, index), name).toEqual([]);
  });

  it('counts a sentence with a name in it as one run, without the name', () => {
    expect(commonRuns('推行“一窗三清单”办法,把原来分散在六个站所的三十项手续收到一处', index)).toMatchObject([
      { length: 25 },
    ]);
  });

  it('takes speech in “” for wording, not for a name', () => {
    expect(commonRuns('“原来要跑三趟才能盖齐的章，现在坐下来喝杯茶就办好了。”', index)).toHaveLength(1);
  });

  it('reports each place once, by the article that has most of it', () => {
    const other = { name: '乙.txt', text: '改成办事大厅,每周三晚上为上班的居民多开门。' };
    const copied = '旧粮仓改成办事大厅,每周三晚上为上班的居民多开两个小时。';
    const runs = commonRuns(`${copied}\n无关的一行。\n${copied}`, indexSources([other, { name: '甲.txt', text }]));
    expect(runs.map(({ line, source }) => ({ line, source }))).toEqual([
      { line: 1, source: '甲.txt' },
      { line: 3, source: '甲.txt' },
    ]);
  });

  it('finds a copy in whatever text it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const runs = commonRuns(`${before}为上班的居民多开两个小时。镇里推行办法甲${after}`, index);
        expect(runs).toEqual([]);
        expect(commonRuns(`${before}改成办事大厅,每周三晚上为上班的居民多开两${after}`, index)).toHaveLength(1);
      }),
    );
  });
});
