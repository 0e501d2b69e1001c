import { type Unit, units } from '../../../../src/domain/vocabularies/units.ts';

/** A unit found in a plain text; `end` is the offset behind it. */
export interface PrintedUnit {
  readonly unit: Unit;
  readonly end: number;
}

/**
 * The unit that begins at an offset of a plain text, a blank before it passed over: the longest that the vocabulary holds
 * (人次 before 人, 天/件 before 天). 个 before another unit is dropped (40个工作日 → 工作日) where the pair is no unit itself
 * (个百分点, 个方面). Undefined where none stands, or where its character opens another word (部门, 件数).
 */
export function readUnit(plain: string, offset: number): PrintedUnit | undefined {
  const start = plain.charAt(offset) === ' ' ? offset + 1 : offset;
  const direct = unitAt(plain, start);
  if (plain.charAt(start) !== '个' || (direct !== undefined && direct.unit.name !== '个')) return direct;
  const inner = unitAt(plain, start + 1);
  return inner !== undefined && COUNTED_BY_GE.has(inner.unit.name) ? inner : direct;
}

function unitAt(plain: string, start: number): PrintedUnit | undefined {
  for (let length = LONGEST; length > 0; length -= 1) {
    const unit = units.get(plain.slice(start, start + length));
    const end = start + length;
    if (unit !== undefined && OTHER_WORDS.get(unit.name)?.test(plain.slice(end, end + 3)) !== true)
      return { unit, end };
  }
  return undefined;
}

const LONGEST = Math.max(...[...units.keys()].map((name) => name.length));
const COUNTED_BY_GE = new Set(['工作日', '小时', '月', '点位', '大类', '小类', '批次', '场次']);

// After 12 the 部 of 部门 is no classifier. Keyed by unit: what must not follow it.
const OTHER_WORDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    通: /^[过知报办道用关行信讯车告识勤常往]/,
    部: /^[门署委分队属]/,
    家: /^(?:[庭属长人具]|园(?!区))/,
    人: /^[民大均才口员社防力身为工格权体]/,
    项: /^目(?!录|标)/,
    条: /^[例件款]/,
    处: /^[理罚置分以长室]/,
    所: /^[有以在属长谓]/,
    位: /^(?:[于居列置]|一体)/,
    名: /^[列录单义称额]/,
    场: /^[所景地馆面]/,
    期: /^[间限货满工]/,
    组: /^[织建成长]/,
    集: /^[中体团成约]/,
    本: /^[级市区县省地着报院局次身]/,
    面: /^[积向对临试貌]/,
    户: /^[籍口外]/,
    座: /^谈/,
    例: /^[如外会]/,
    宗: /^旨/,
    单: /^[位元独一]/,
    份: /^额/,
    支: /^[付持部撑出]/,
    张: /^某/,
    门: /^[诊户类店]/,
    个: /^(?:性|别|案(?![件例]))/,
    元: /^[旦宵]/,
    分: /^[钟局会之别级为类区院中行工支包管公]/,
    点: /^[位]/,
    节: /^[点约能日]/,
    款: /^[项额]/,
    案: /^[件例由卷情值]/,
    起: /^[来草诉到步]/,
    种: /^[植子]/,
    字: /^[号典]/,
    头: /^[部条]/,
    课时: /^$/,
    天: /^[然]/,
    月: /^[\d]/,
    轮: /^[流换训]/,
    班: /^[子车组]/,
    台: /^[账湾]/,
    套: /^[路用]/,
    只: /^[有能需要]/,
    比: /^[例较]/,
    秒: /^批/,
    条次: /^$/,
    领域: /^$/,
    批: /^[准复示评发判]/,
    卷: /^入/,
    米: /^$/,
    日: /^[前益常均起]/,
    年: /^./,
  }),
);
