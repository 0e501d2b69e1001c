import { expect, test } from 'vitest';
import { sampleFigure } from '../sample-figure.ts';
import { overhang } from './overhang.ts';
import { placeRow } from './place-row.ts';

const scale = { x: (value: number) => value, fromZero: true };

test('a label at the right end needs its own width, one further left needs less', () => {
  const at = (printed: string, value: number) =>
    overhang(placeRow({ id: 'a', label: '', figure: sampleFigure(printed, value) }, scale, false).marks);
  expect(at('98%', 98)).toBe(3);
  expect(at('近100%', 100)).toBe(5);
  expect(at('50%', 50)).toBe(1);
});

test('it never takes more than ten em from the strip', () => {
  expect(
    overhang([
      {
        kind: 'label',
        x: 100,
        y: 50,
        dx: 0,
        dy: 0,
        anchor: 'start',
        before: '很'.repeat(30),
        number: '',
        after: '',
        tone: 'ink',
      },
    ]),
  ).toBe(10);
});
