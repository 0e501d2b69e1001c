import { canonicalIndicator } from '../../../../src/domain/vocabularies/canonical-indicators.ts';
import type { Reading } from './read-figure.ts';
import { splitActor } from './split-actor.ts';
import { verbRun } from './verb-run.ts';

/**
 * Tells apart the figures of one sentence that have the same canonical indicator: a part by its own words (清理文件153件，其中废止19件),
 * the others by the thing, where the indicator takes several together (府院联动提示/转送函数: 提示函131份、转送函24份), else by the level
 * of government (区级规范性文件2件，部门规范性文件2件).
 */
export function distinguished(readings: readonly Reading[]): readonly Reading[] {
  return [...Map.groupBy(readings, ({ passage }) => passage).values()].flatMap(inSentence);
}

function inSentence(readings: readonly Reading[]): Reading[] {
  const parts = new Set<Reading>();
  return readings.map((reading, index) => {
    const { canonical, scope } = reading.draft;
    if (canonical === undefined || scope !== undefined || reading.growth !== undefined) return reading;
    const alike = readings.filter((other) => other !== reading && other.draft.canonical === canonical);
    if (alike.length === 0) return reading;
    const before = readings[index - 1];
    const isPart = startsPart(reading) || (reading.frame.isListed && before !== undefined && parts.has(before));
    if (isPart) parts.add(reading);
    const isSeveral = /^[^(]*\//.test(canonicalIndicator(canonical)?.name ?? '');
    if (isSeveral && alike.some((other) => thingOf(other) === thingOf(reading))) return reading;
    const own = isSeveral ? thingOf(reading) : isPart ? ownWords(reading) : levelOf(reading);
    return own === '' ? reading : { ...reading, draft: { ...reading.draft, scope: own } };
  });
}

function startsPart({ frame }: Reading): boolean {
  return /^[(]?其中/.test(frame.left) && !frame.isListed;
}

function thingOf({ counted }: Reading): string {
  const thing = counted.head === '' ? counted.core.replace(MADE, '') : counted.head;
  return thing.length <= 12 ? thing : '';
}

/** 废止 of 其中废止19件, 现场述法 of 其中63名现场述法. */
function ownWords({ counted }: Reading): string {
  const words = counted.left === '' ? counted.tail : counted.left;
  return words.length <= LONGEST_WORDS ? words.replace(/(?:的|案件)+$/, '') : '';
}

/** 区级, 部门; 市级 of 市人大代表建议, 县级 of 建成县公共法律服务中心; 乡镇, 村居. */
function levelOf({ counted }: Reading): string {
  const { deed } = splitActor(counted.left);
  const [, level = ''] = LEVEL.exec(deed.slice(verbRun(deed).length)) ?? [];
  return level.length === 1 && /[省市县区镇乡村]/.test(level) ? `${level}级` : level;
}

const MADE = /^(?:共|累计)?(?:制发|发出|发送|印发|出具|提出|制作|办理|形成)/;
const LONGEST_WORDS = 8;
const LEVEL =
  /^([省市县区镇乡村]级|部门|乡镇|镇街|街道|社区|村居|村\([居社区]{1,2}\)|[省市县区镇乡村](?=公共|人大|政协|人民调解|法律援助|规范|中心|政府法律))/;
