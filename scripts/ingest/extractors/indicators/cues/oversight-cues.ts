import type { CanonicalCue } from '../canonical-cue.ts';
import { cueFamilies } from '../cue-families.ts';

const { cases, items, places, share } = cueFamilies;

/** Cues of the indicators of 监督与组织领导 (T08, T01), in order of precedence. */
export const oversightCues: readonly CanonicalCue[] = [
  { id: 'npc-proposals', families: cases, phrase: /人大.{0,4}建议|代表建议/ },
  { id: 'cppcc-proposals', families: cases, phrase: /政协.{0,4}提案|委员提案/ },
  { id: 'reply-rate', families: share, phrase: /办复率|答复率|办结率/, topics: ['建议提案'] },
  { id: 'audit-projects', families: items, phrase: /审计项目/ },
  { id: 'audit-outputs', families: [...cases, 'item'], phrase: /审计(?:报告|决定|建议)/ },
  { id: 'disclosure-columns', families: places, phrase: /专栏/ },
  { id: 'head-reports', families: ['person', 'item', 'body'], phrase: /述法/, inPredicate: true },
  { id: 'people-projects', families: items, phrase: /(?:为民|民生).{0,4}实事/, inPredicate: true },
  {
    id: 'tasks-assigned',
    families: items,
    phrase:
      /重点任务|分解任务|任务分解|主要举措|清单项目|工作任务|统筹的?项目|重点工作|任务清单|^(?:共|分解|明确|部署|确定|细化|提出)*\|?(?:明确|分解|部署|确定|细化|提出)*任务$/,
  },
  { id: 'lead-units', families: places, phrase: /(?:会同|牵头|^组织).*(?:部门|单位)/, not: /约谈|问责|通报/ },
  {
    id: 'lead-units',
    not: /约谈|问责|通报/,
    families: places,
    phrase: /牵头单位|责任部门|责任单位|成员单位|单位.{0,4}纳入.*(?:领导小组|委员会)|(?:领导小组|委员会).{0,10}单位/,
    inPredicate: true,
  },
  {
    id: 'gov-service-items',
    families: items,
    phrase: /政务服务事项|依申请.{0,6}事项|(?:进驻|保留|入驻).{0,6}事项|行政权力事项/,
    not: /网办|一网通办|举措|清单$/,
    inPredicate: true,
  },
];
