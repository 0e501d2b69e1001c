import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { arbitraryDrawing } from './arbitrary-drawing.ts';
import type { Drawing } from './drawing.ts';
import { drawingParts } from './drawing-parts.ts';
import { findingText } from './words/finding-text.ts';
import { spokenIds } from './words/spoken-ids.ts';

/** The ids that a finding may speak of. */
function idsOf({ kind, data }: Drawing): readonly string[] {
  switch (kind) {
    case 'whole':
      return data.parts.map(({ id }) => id);
    case 'timeline':
      return data.entries.map(({ year }) => `year-${year}`);
    case 'matrix':
      return data.columns.map(({ id }) => id);
    case 'panels':
      return data.panels.map(({ id }) => id);
    case 'tiles':
      return data.tiles.map(({ code }) => code);
    default:
      return data.rows.flatMap(({ id, figure }) => (figure === undefined ? [] : [id]));
  }
}

describe('whatever the data, a drawing', () => {
  test('has a finding of one sentence without a hole, which speaks of what is drawn', () => {
    fc.assert(
      fc.property(arbitraryDrawing, (drawing) => {
        const { finding } = drawingParts(drawing);
        const text = findingText(finding);
        expect(text).toMatch(/^[^。]+。$/);
        expect(text).not.toMatch(/undefined|NaN|Infinity|：。|，。|，，|（）|^：/);
        expect(idsOf(drawing)).toEqual(expect.arrayContaining([...spokenIds(finding)]));
      }),
      { numRuns: 500 },
    );
  });

  test('has a table that is full', () => {
    fc.assert(
      fc.property(arbitraryDrawing, (drawing) => {
        const { columns, rows } = drawingParts(drawing).table;
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }),
    );
  });

  test('becomes a picture of a slide at least, with numbers for coordinates and its finding as title', () => {
    fc.assert(
      fc.property(arbitraryDrawing, (drawing) => {
        const { toSvg, finding } = drawingParts(drawing);
        const svg = toSvg('来源：某报告');
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        const tree = fromHtml(svg, { fragment: true });
        const [width = 0, height = 1] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).slice(1).map(Number);
        expect(width / height).toBeCloseTo(16 / 9, 1);
        expect(selectAll('title', tree)).toHaveLength(1);
        expect(svg).toContain(findingText(finding).slice(0, 3));
      }),
    );
  });
});
