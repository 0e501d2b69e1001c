import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { placePanels } from '../panels-chart.ts';
import { sampleFigure } from '../sample-figure.ts';
import { placeShareDots } from '../share-dots-chart.ts';
import { placeTiles } from '../tiles-chart.ts';
import { panelsToSvg } from './panels-to-svg.ts';
import { rowsToSvg } from './rows-to-svg.ts';
import { sheetColours } from './sheet-style.ts';
import { tilesToSvg } from './tiles-to-svg.ts';
import { wrapFinding } from './wrap-finding.ts';

const finding: Finding = ['云州市 <2024> 年最低的是', { text: '纠错率（18.1%）', of: 'a' }, '。'];
const sheet = {
  finding,
  signs: [{ glyphs: ['ring'], text: '空心：不宜比较' }] as const,
  source: '来源：某报告 & 附表',
};
const shares = (count: number) =>
  placeShareDots(
    {
      subject: '',
      sameMeasure: false,
      rowName: '指标',
      rows: Array.from({ length: count }, (_, index) => ({
        id: `i${index}`,
        label: `第${index}项比率`,
        figure: sampleFigure('50%', 50),
      })),
    },
    new Set(),
  );

describe('a standalone picture', () => {
  test('has the proportions of a slide, and grows in both ways with what it holds', () => {
    expect(rowsToSvg(shares(3), sheet)).toContain('viewBox="0 0 1280 720"');
    const [, width = '0', height = '0'] = /viewBox="0 0 (\d+) (\d+)"/.exec(rowsToSvg(shares(30), sheet)) ?? [];
    expect(Number(height)).toBeGreaterThan(1400);
    expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 2);
  });

  test('says its finding in words, escaped, and its source', () => {
    const svg = rowsToSvg(shares(1), sheet);
    expect(svg).toContain('<title>云州市 &lt;2024&gt; 年最低的是纠错率（18.1%）。</title>');
    expect(svg).toContain('来源：某报告 &amp; 附表');
    expect(svg).toContain('>空心：不宜比较</text>');
  });

  test('draws what it is given at fixed coordinates, and nothing twice', () => {
    const svg = rowsToSvg(shares(2), sheet);
    expect(svg.match(/<tspan font-weight="600">50<\/tspan>%/g)).toHaveLength(2);
    expect(svg).not.toMatch(/\d%"(?! height="100%")(?! fill)|NaN|undefined/);
    expect(svg).not.toContain('style=');
  });

  test('can be made of tiles and of panels too', () => {
    const tiles = placeTiles(
      { counted: '案例', tiles: [{ code: '210000', count: 3, href: '#' }] },
      new Set(['210000']),
    );
    expect(tilesToSvg(tiles, sheet).match(/>(辽宁|香港|台湾)</g)).toHaveLength(3);
    const panels = placePanels(
      {
        subject: '',
        panelName: '地区',
        counter: '地',
        unit: '%',
        panels: [{ id: 'a', label: '云州市', points: [{ year: 2024, figure: sampleFigure('50%', 50) }] }],
      },
      new Set(),
    );
    expect(panelsToSvg(panels, sheet)).toContain('>云州市<');
  });
});

test('its colours are the light colours of the site', () => {
  const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const light = (name: string): string | undefined => {
    const value = new RegExp(`--${name}:\\s*(?:light-dark\\()?(#\\w+|var\\(--([\\w-]+)\\))`).exec(tokens);
    return value?.[2] ? light(value[2]) : value?.[1];
  };
  expect(Object.fromEntries(Object.keys(sheetColours).map((name) => [name, light(name)]))).toEqual(sheetColours);
});

test('a broken finding keeps its words and the part that is vermilion', () => {
  const lines = wrapFinding(['最低的是', { text: '纠错率', of: 'a' }, '。'], 5);
  expect(lines).toEqual([
    [{ text: '最低的是' }, { text: '纠', colour: 'vermilion' }],
    [{ text: '错率', colour: 'vermilion' }, { text: '。' }],
  ]);
});
