import type { CanonicalCue } from '../canonical-cue.ts';
import { cueFamilies } from '../cue-families.ts';

const { cases, events, items, places, visits } = cueFamilies;

/** Cues of the indicators of 立法、规范性文件与重大决策 (T03, T04), in order of precedence. */
export const legislationCues: readonly CanonicalCue[] = [
  { id: 'rules-in-force', families: cases, phrase: /现行有效.{0,6}规章|规章目录/ },
  { id: 'normdocs-in-force', families: cases, phrase: /现行有效.{0,12}规范性文件|规范性文件目录|保留.{0,8}规范性文件/ },
  {
    id: 'rules-repealed',
    families: cases,
    phrase: /规章/,
    also: [/废止/],
    not: /规章.{0,8}文件|修改|修订|清理|法规、?规章/,
  },
  {
    id: 'rules-amended',
    families: cases,
    phrase: /规章/,
    also: [/修改|修订|修正/],
    not: /规章.{0,8}文件|废止|清理|法规、?规章/,
  },
  { id: 'normdocs-filed', families: cases, phrase: /备案审查|文件/, also: [/备案|报备/], not: /法规|纠正/ },
  { id: 'normdocs-filed', families: cases, phrase: /备案|报备/, topics: ['规范性文件'], not: /纠正/ },
  {
    id: 'normdocs-cleaned',
    families: cases,
    phrase: /文件/,
    also: [/修改|废止|失效/],
    not: /(?:规章|法规)(?!.{0,8}文件)|备案|制定修改/,
  },
  { id: 'normdocs-cleaned', families: cases, phrase: /(?:修改|修订)[和、并与]废止|宣布失效/, not: /规章|法规/ },
  { id: 'cleanup-rounds', families: events, phrase: /清理/ },
  {
    id: 'rules-made',
    families: cases,
    phrase: /规章/,
    also: [/制定|出台|颁布|公布|通过|推动|发布|完成|起草/],
    not: /法规、?规章|清理|审查|备案|修改|修订|废止|草案审|规章.{0,8}文件|有效|目录/,
  },
  {
    id: 'rules-made',
    families: cases,
    phrase: /(?:^|等|[市省区、和])政府规章(?:立法项目)?$/,
    not: /清理|审查|备案|修改|修订|废止|有效|目录/,
  },
  {
    id: 'regulations-made',
    families: cases,
    phrase: /法规/,
    also: [/制定|出台|颁布|公布|通过|推动|发布|完成|起草/],
    not: /清理|审查|备案|修改|修订|废止|规章|政策|文件|提请|提交|审议/,
  },
  {
    id: 'regulations-made',
    families: cases,
    phrase: /地方性法规(?:草案|项目)?$|法规立法项目$/,
    not: /清理|审查|备案|修改|修订|废止|规章|提请|提交|审议/,
  },
  {
    id: 'contract-reviews',
    families: cases,
    phrase: /合同|协议/,
    also: [/审查|审核|拟定|论证|把关|起草/],
    not: /调解/,
  },
  {
    id: 'legality-reviews',
    families: cases,
    phrase: /合法性(?:审查|审核)|法制审核|合法性.{0,6}意见|审[查核].{0,8}(?:议题|送审稿|涉法)/,
    not: /人员/,
  },
  {
    id: 'normdocs-made',
    families: cases,
    phrase: /规范性文件/,
    also: [/制定|出台|印发|发布|新增|制发|部门规范性文件$/],
    not: /清理|审查|审核|备案|评估|修改|废止|有效|目录/,
  },
  { id: 'major-decisions', families: items, phrase: /重大行政决策/, not: /未/, inPredicate: true },
  { id: 'major-decisions', families: items, phrase: /纳入目录|目录管理|目录.{0,6}事项/, topics: ['重大行政决策'] },
  { id: 'village-counsel-covered', families: places, phrase: /法律顾问/, also: [/村|社区/], inPredicate: true },
  {
    id: 'village-counsel-services',
    families: [...visits, 'text', 'item'],
    phrase: /法律意见|服务/,
    also: [/提供|出具|法律/],
    topics: ['村(居)法律顾问'],
    not: /咨询|援助/,
  },
  {
    id: 'counsel-matters',
    families: cases,
    phrase: /法律(?:服务|意见|事务)|涉法事[务项]/,
    also: [/提供|出具|办理|参与/],
    topics: ['政府法律顾问'],
  },
  {
    id: 'counsel-matters',
    families: cases,
    phrase: /法律顾问/,
    also: [/提供|参与|出具|办理|审查|服务/],
    topics: ['政府法律顾问'],
  },
];
