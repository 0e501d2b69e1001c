import { canonicalIndicator } from '../../../../src/domain/vocabularies/canonical-indicators.ts';
import type { Reading } from './read-figure.ts';

/**
 * Some canonical indicators take several things together (府院联动提示/转送函数). Where a sentence counts two of them, each figure
 * gets the thing as its scope: 提示函131份、转送函24份.
 */
export function distinguished(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading) => {
    const { canonical, scope } = reading.draft;
    if (canonical === undefined || scope !== undefined || !/^[^(]*\//.test(canonicalIndicator(canonical)?.name ?? ''))
      return reading;
    const isAlone = !readings.some(
      (other) =>
        other !== reading && other.draft.canonical === canonical && other.passage.text === reading.passage.text,
    );
    const thing = thingOf(reading);
    return isAlone || thing === '' ? reading : { ...reading, draft: { ...reading.draft, scope: thing } };
  });
}

function thingOf({ counted }: Reading): string {
  const thing = counted.head === '' ? counted.core.replace(MADE, '') : counted.head;
  return thing.length <= 12 ? thing : '';
}

const MADE = /^(?:共|累计)?(?:制发|发出|发送|印发|出具|提出|制作|办理|形成)/;
