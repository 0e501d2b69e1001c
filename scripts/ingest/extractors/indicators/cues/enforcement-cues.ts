import type { CanonicalCue } from '../canonical-cue.ts';
import { cueFamilies } from '../cue-families.ts';

const { cases, items, money, persons } = cueFamilies;

/** Cues of the indicators of 行政执法 (T05), in order of precedence. */
export const enforcementCues: readonly CanonicalCue[] = [
  { id: 'enforcers', families: persons, phrase: /执法人员/, not: /培训|考试|处分|问责|清理|参加|学习|下沉|平均|每个/ },
  { id: 'recorders', families: ['text', 'thing'], phrase: /记录仪|记录设备/ },
  { id: 'enforcement-items-published', families: items, phrase: /公示/, also: [/执法/], inPredicate: true },
  { id: 'discretion-items', families: items, phrase: /裁量(?:权)?基准/ },
  { id: 'nopenalty-amount', families: money, phrase: /免罚|少罚|减免|抵减|免予|免除|不予|减轻/, also: [/罚/] },
  { id: 'nopenalty-amount', families: money, phrase: /减免(?:金额|款)/, topics: ['行政执法'] },
  { id: 'nopenalty-persons', families: ['event', 'person', 'visit'], phrase: /免罚/, also: [/个人|自然人|当事人/] },
  { id: 'nopenalty-firms', families: ['body'], phrase: /免罚/, also: [/企业|市场主体|经营主体/] },
  {
    id: 'nopenalty-firms',
    families: ['body'],
    phrase: /惠及|受惠|受益/,
    also: [/企业|市场主体|经营主体/],
    topics: ['行政执法'],
  },
  {
    id: 'nopenalty-items',
    families: ['item'],
    phrase: /免罚|不罚|(?:不予|免予)(?:行政)?处罚|(?:轻微|首违).{0,12}(?:清单|事项)/,
    not: /案件|问题|从轻|减轻/,
  },
  {
    id: 'nopenalty-cases',
    families: ['case'],
    phrase:
      /免罚|不予(?:行政)?处罚|免予(?:行政)?处罚|首违不罚|一基准四清单|减免.{0,6}案件|(?:从轻|减轻).{0,4}处罚|“[^”]{0,6}免[^”]{0,4}”.{0,4}案/,
    inPredicate: true,
  },
  {
    id: 'dossiers-reviewed',
    families: ['text', 'item', 'case'],
    phrase: /案卷|卷宗/,
    topics: ['行政执法'],
    not: /调解/,
  },
  {
    id: 'dossiers-reviewed',
    families: ['text'],
    phrase: /案卷|卷宗/,
    also: [/评查|抽查|检查|处罚|执法/],
    not: /调解|纠正|瑕疵/,
  },
  { id: 'enforcement-complaints', families: cases, phrase: /投诉|举报/, topics: ['行政执法'], not: /12345|热线|办结/ },
  {
    id: 'enforcement-issues',
    families: items,
    phrase: /问题/,
    also: [/整治|查出|排查|整改|发现|查摆|纠治|梳理|纠正|线索/],
    topics: ['行政执法'],
  },
  {
    id: 'integrated-fields',
    families: ['item'],
    phrase: /领域.*(?:整合|综合(?:行政)?执法|队伍)|综合(?:行政)?执法.{0,8}领域/,
    inPredicate: true,
  },
];
