import { canonicalIndicator } from '../../../../src/domain/vocabularies/canonical-indicators.ts';
import type { Reading } from './read-figure.ts';

/**
 * Tells apart the figures of one sentence that have the same canonical indicator: by the thing, where the indicator takes several
 * together (府院联动提示/转送函数: 提示函131份、转送函24份), else by the level of government (区级规范性文件2件，部门规范性文件2件).
 */
export function distinguished(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading) => {
    const { canonical, scope } = reading.draft;
    if (canonical === undefined || scope !== undefined || reading.growth !== undefined) return reading;
    const isAlone = !readings.some(
      (other) =>
        other !== reading && other.draft.canonical === canonical && other.passage.text === reading.passage.text,
    );
    const isSeveral = /^[^(]*\//.test(canonicalIndicator(canonical)?.name ?? '');
    const own = isSeveral ? thingOf(reading) : levelOf(reading);
    return isAlone || own === '' ? reading : { ...reading, draft: { ...reading.draft, scope: own } };
  });
}

function thingOf({ counted }: Reading): string {
  const thing = counted.head === '' ? counted.core.replace(MADE, '') : counted.head;
  return thing.length <= 12 ? thing : '';
}

/** 区级, 部门; 市级 of 市人大代表建议. */
function levelOf({ counted }: Reading): string {
  const [, level = '', body = ''] = LEVEL.exec(counted.left) ?? [];
  if (level === '部门' || level.endsWith('级')) return level;
  return body === '' ? '' : `${body}级`;
}

const MADE = /^(?:共|累计)?(?:制发|发出|发送|印发|出具|提出|制作|办理|形成)/;
const LEVEL = /([省市区县乡镇]{1,2}级|部门)(?=行政规范|规范)|([省市区县])(?=人大|政协)/;
