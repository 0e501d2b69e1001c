import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { sampleFigure } from './sample-figure.ts';

// All drawings, by their names: Vite finds the files, for tsc knows nothing of .astro.
const components = import.meta.glob<Parameters<AstroContainer['renderToString']>[0]>('./*Chart.astro', {
  eager: true,
  import: 'default',
});

const figure = sampleFigure('99.28%', 99.28, { href: '/cases/x/#i02' });
const rows = [
  {
    id: 'a',
    label: '出庭率',
    figure,
    earlier: sampleFigure('不足50%', 50, { comparator: '<', href: '/cases/x/#i01' }),
  },
  { id: 'b', label: '“<调解>”率', figure: sampleFigure('80%', 80, { incomparable: '口径不同' }) },
  { id: 'c', label: '撤诉率' },
];
const ofRows = { subject: '云州市2024年', rowName: '指标', rows };
const part = (id: string, value: number) => ({
  id,
  label: id,
  figure: sampleFigure(`${value}件`, value, { unit: '件' }),
});

/** Data for each drawing, and how many links to evidence it must hold. */
const samples: readonly (readonly [name: string, data: object, links: number])[] = [
  ['ShareDots', { ...ofRows, sameMeasure: false }, 3],
  ['Counts', { ...ofRows, sameMeasure: false }, 3],
  ['Change', { ...ofRows, unit: '%' }, 3],
  ['Whole', { subject: '云州市', rowName: '部分', whole: part('办结', 90), parts: [part('调解', 30)] }, 2],
  [
    'Tiles',
    {
      counted: '案例',
      tiles: [
        { code: '210000', count: 2, href: '/regions/210000/' },
        { code: '110000', count: 0, href: '/about/' },
      ],
    },
    2,
  ],
  [
    'Panels',
    {
      subject: '出庭率',
      panelName: '地区',
      counter: '地',
      unit: '%',
      panels: [{ id: 'a', label: '云州市', points: [2021, 2024].map((year) => ({ year, figure })) }],
    },
    2,
  ],
  [
    'Timeline',
    {
      subject: '云州市',
      lanes: [{ id: 'c', name: '案例', counter: '个' }],
      entries: [{ lane: 'c', year: 2024, label: '某报告', href: '/cases/x/' }],
    },
    1,
  ],
  [
    'Matrix',
    {
      subject: '两项指标',
      rowName: '地区',
      counter: '地',
      rows: [{ id: 'r', label: '云州市' }],
      columns: ['出庭率', '网办率'].map((label) => ({ id: label, label })),
      cells: [{ row: 'r', column: '出庭率', figure }],
    },
    1,
  ],
];

test('every chart is tried here', () => {
  expect(samples.map(([name]) => `./${name}Chart.astro`).sort()).toEqual(Object.keys(components).sort());
});

describe.each(samples)('%sChart', (name, data, links) => {
  test('leads from every figure to its evidence', async () => {
    const tree = fromHtml(await render(name, data), { fragment: true });
    expect(selectAll('a[href^="/"]', tree)).toHaveLength(links);
  });

  test('is valid HTML without style attributes, and every drawing that is not hidden has a name', async () => {
    const html = await render(name, data);
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // `list` is stated because Safari drops it where list-style is none.
      rules: { 'no-redundant-role': ['error', { exclude: ['list'] }] },
    });
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(html).not.toMatch(/\sstyle=|NaN|undefined|\[object/);
    expect(selectAll('svg[role=img]:not([aria-label])', fromHtml(html, { fragment: true }))).toEqual([]);
  });
});

test('words and numbers in a label stand without a space between them', async () => {
  const tree = fromHtml(await render('ShareDots', { ...ofRows, sameMeasure: false }), { fragment: true });
  expect(selectAll('.row text', tree).map(textOf)).toContain('不足50%');
});

test('what a source wrote is text, never markup', async () => {
  const tree = fromHtml(await render('ShareDots', { ...ofRows, sameMeasure: false }), { fragment: true });
  expect(selectAll('.words a', tree).map(textOf)).toContain('“<调解>”率');
});

test('a tile without a case invites, one with a case does not', async () => {
  const tree = fromHtml(await render('Tiles', samples[4]?.[1] ?? {}), { fragment: true });
  const words = (href: string) => textOf(select(`a[href="${href}"]`, tree)).replace(/\s/g, '');
  expect(words('/about/')).toBe('北京0个案例荐稿');
  expect(words('/regions/210000/')).toBe('辽宁2个案例');
});

async function render(name: string, data: object): Promise<string> {
  const component = components[`./${name}Chart.astro`];
  if (component === undefined) throw new Error(`No component draws ${name}`);
  const container = await AstroContainer.create();
  return container.renderToString(component, { props: { data } });
}

function textOf(element: Parameters<typeof toText>[0] | undefined): string {
  return element === undefined ? '' : toText(element).trim();
}
