/**
 * What a unit counts: figures of one family may mean the same measure under different words (9970名 and 60人), figures of two
 * never do. `share` is a percentage, `point` a difference of percentages, `ratio` a multiple.
 */
export type UnitFamily =
  | 'share'
  | 'point'
  | 'ratio'
  | 'money'
  | 'person'
  | 'visit'
  | 'body'
  | 'case'
  | 'item'
  | 'event'
  | 'text'
  | 'thing'
  | 'time'
  | 'size'
  | 'score';

/** A unit as printed after a figure, and the family that it belongs to. */
export interface Unit {
  readonly name: string;
  readonly family: UnitFamily;
}

const names: Readonly<Record<UnitFamily, string>> = {
  share: '% ‰',
  point: '个百分点 百分点',
  ratio: '倍 番 比',
  money: '元 美元 欧元 港元 日元',
  person: '人 名 位 人/万人 名/万人',
  visit: '通 人次 人数次 户次 家次 车次 班次',
  body: '家 户 所',
  case: '件 起 宗 例 案 笔 单 件次 案次 件/万人',
  item: '项 条 个 种 类 大类 小类 大领域 个方面 方面 款 大项 小项 项次 条次 大板块 大模块',
  event: '场 次 趟 场次 期 堂 节 批次 批 轮 课时 学时 班 站次 轮次 频次',
  text: '份 部 篇 册 本 卷 集 张 幅 封 则 字 份次 篇次',
  thing: '台 套 辆 艘 架 块 面 枚 支 只 座 栋 间 处 点位 台次 辆次 株 头 棵 组 门',
  time: '工作日 自然日 天 日 小时 分钟 月 秒 天/件 日/件 小时/件 天/次 年',
  size: '平方公里 平方千米 平方米 ㎡ m² 立方米 公里 千米 公顷 亩 米 吨 公斤 千克',
  score: '分',
};

/** Every unit that the importer knows, by its printed name. A new classifier is a word in the list of its family. */
export const units: ReadonlyMap<string, Unit> = new Map(listed(names).map((unit) => [unit.name, unit]));

function listed(byFamily: Readonly<Record<UnitFamily, string>>): Unit[] {
  const families: readonly UnitFamily[] = [
    'share',
    'point',
    'ratio',
    'money',
    'person',
    'visit',
    'body',
    'case',
    'item',
    'event',
    'text',
    'thing',
    'time',
    'size',
    'score',
  ];
  return families.flatMap((family) => byFamily[family].split(' ').map((name) => ({ name, family })));
}
