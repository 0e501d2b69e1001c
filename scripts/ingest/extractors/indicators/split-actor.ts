import { FILLER_RUN } from './lexicon.ts';
import { startsVerb } from './noun-after.ts';

/** A phrase as who did what; `actor` is empty where the phrase begins with the deed or tells of a thing. */
export interface ActorAndDeed {
  readonly actor: string;
  readonly deed: string;
}

/** Splits 市中级法院共受理二审行政案件 into 市中级法院 and 受理二审行政案件: a name of a body or place before a verb. */
export function splitActor(phrase: string): ActorAndDeed {
  if (!startsVerb(phrase.replace(FILLER_RUN, ''))) {
    for (const { index, 0: end } of phrase.slice(0, LONGEST).matchAll(BODY_END)) {
      const at = index + end.length;
      const deed = phrase.slice(at).replace(FILLER_RUN, '');
      if (at >= SHORTEST && (startsVerb(deed) || startsVerb(deed.replace(MANNER, '')) || HANDLED.test(deed)))
        return { actor: phrase.slice(0, at), deed };
    }
  }
  return { actor: '', deed: phrase };
}

// 新收, 集中受理
const MANNER = /^(?:新|集中|积极|主动|共同|联合|深入|全面|成功|直接|首次|率先)+/;
// 调解案件 is a noun elsewhere
const HANDLED = /^(?:调解|调处|化解|受理|处理)(?:各类|民间|矛盾|社会)*(?:案件|纠纷|矛盾)/;
const SHORTEST = 2;
const LONGEST = 24;
// the last character of what a body or a place is called by: 法院, 检察机关, 县政府, 东林县, 调委会
const BODY_END =
  /法院|检察院|中院|机关|机构|中心|部门|政府|系统|单位|组织|公司|工会|(?:委员|调委|联合|协|商|学|理事)会|[局厅委办所庭署站队]|[市县区省州旗镇乡]|街道|社区/g;
