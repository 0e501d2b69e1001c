import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleFigure } from '../../charts/sample-figure.ts';

// Vite finds the component, for tsc knows nothing of .astro.
const components = import.meta.glob<Parameters<AstroContainer['renderToString']>[0]>('./ChartFigure.astro', {
  eager: true,
  import: 'default',
});

const sentence = '出庭率由不足50%升到99%，调解率为80%。';
const chart = {
  id: 'fz-210200-2024-001-shares',
  drawing: {
    kind: 'shares',
    data: {
      subject: '云州市2024年',
      sameMeasure: false,
      rowName: '指标',
      rows: [
        {
          id: 'a',
          label: '出庭率',
          figure: sampleFigure('99%', 99, { href: '/cases/x/#i02', sentence }),
          earlier: sampleFigure('不足50%', 50, { comparator: '<', href: '/cases/x/#i01', sentence }),
        },
        { id: 'b', label: '调解率', figure: sampleFigure('80%', 80, { href: '/cases/x/#i03', sentence }) },
        { id: 'c', label: '撤诉率' },
      ],
    },
  },
  sources: [{ text: '某报告', href: '/cases/x/#source' }, { text: '某附表' }],
  home: { label: '某报告', href: '/cases/x/' },
};

let html = '';
let tree = fromHtml('', { fragment: true });
beforeAll(async () => {
  const component = components['./ChartFigure.astro'];
  if (component === undefined) throw new Error('The component is not found.');
  html = await (await AstroContainer.create()).renderToString(component, { props: { chart } });
  tree = fromHtml(html, { fragment: true });
});
const textOf = (selector: string) => {
  const element = select(selector, tree);
  return element === undefined ? '' : toText(element).trim();
};

describe('a chart', () => {
  test('is a figure named by its finding', () => {
    expect(select('figure#chart-fz-210200-2024-001-shares', tree)?.properties['ariaLabelledBy']).toEqual([
      'chart-fz-210200-2024-001-shares-finding',
    ]);
    expect(textOf('figcaption')).toMatch(/^云州市2024年报出2项比率.+。$/);
  });

  test('has four views that need no script: radio buttons with labels, the drawing first', () => {
    const inputs = selectAll('[role=radiogroup] input[type=radio]', tree);
    expect(inputs.map(({ properties }) => properties['checked'] === true)).toEqual([true, false, false, false]);
    expect(new Set(inputs.map(({ properties }) => properties['name'])).size).toBe(1);
    const labels = inputs.map(({ properties }) => textOf(`label[for="${properties['id']}"]`));
    expect(labels).toEqual(['图表', '表格', '来源', '下载与引用']);
  });

  test('leads from every figure to its evidence, and quotes each sentence once', () => {
    const links = selectAll('.view-sources li a', tree).map(({ properties }) => properties['href']);
    expect(links).toEqual(['/cases/x/#i01', '/cases/x/#i02', '/cases/x/#i03']);
    expect(selectAll('blockquote', tree).map((quote) => toText(quote))).toEqual([sentence]);
  });

  test('can be taken along as picture, numbers, description, citation and frame', () => {
    const links = selectAll('.view-take a', tree).map(({ properties }) => properties['href']);
    expect(links).toEqual(
      ['.svg', '.csv', '.metadata.json', '/'].map((ending) => `/charts/fz-210200-2024-001-shares${ending}`),
    );
    expect(textOf('.view-take')).toContain('图号 FZ-210200-2024-001-SHARES');
    expect(textOf('.view-take code')).toMatch(
      /^<iframe src="\/embed\/charts\/fz-210200-2024-001-shares\/" title="[^"]+"/,
    );
  });

  test('offers no PNG before a script is there to make it', () => {
    expect(select('li:has(chart-png)', tree)?.properties['hidden']).toBe(true);
  });

  test('is valid HTML without style attributes', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // `list` is stated because Safari drops it where list-style is none.
      rules: { 'no-redundant-role': ['error', { exclude: ['list'] }] },
    });
    const report = await validator.validateString(html.replaceAll(/<script[^>]*><\/script>/g, ''));
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(html).not.toMatch(/\sstyle=|NaN|undefined|\[object/);
  });
});
