import type { Case } from '../../../src/domain/case.ts';
import type { Article } from '../article.ts';
import { surnames } from './people/surnames.ts';
import { passagesOf } from './text/passages-of.ts';

/** A person whom an article names in office. */
export type FoundPerson = Case['people'][number];

/**
 * The officials whom an article names with their office (青岭县司法局局长沈知远), each once, in reading order. Parties to a story,
 * anonymised names (孙某), lawyers and people of firms are left out.
 */
export function extractPeople(article: Article): readonly FoundPerson[] {
  const people = new Map<string, FoundPerson>();
  for (const passage of passagesOf(article)) {
    for (const { text } of passage.clauses) {
      if (!TRIGGER.test(text)) continue;
      let from = 0;
      for (const { 0: whole, index, groups } of text.matchAll(OFFICIAL)) {
        const [office, name] = [groups?.['office'], groups?.['name']];
        if (office === undefined || name === undefined || ANONYMOUS.test(name)) continue;
        const role = roleOf(text.slice(from, index) + office);
        from = index + whole.length;
        if (role !== undefined && !people.has(name)) people.set(name, { name, role });
      }
    }
  }
  return [...people.values()];
}

/** The office with its body, without the words before it: 记者近日专访|云州市司法局党组书记、局长. */
function roleOf(before: string): string | undefined {
  const role = before
    .slice(-MAX_ROLE)
    .replace(LEAD_IN, '')
    .replace(/^[、“”（）()\s]+/, '');
  return PRIVATE.test(role) || !BODY.test(role) ? undefined : role;
}

const MAX_ROLE = 36;
const TRIGGER = /长|书记|主任|主席|政委|教导员|常委|负责|调研员|巡视员|专职委员|成员/;
const OFFICE =
  '(?:副?(?:书记|局长|厅长|主任|市长|县长|区长|州长|旗长|盟长|省长|部长|镇长|乡长|院长|庭长|检察长|处长|科长|所长|站长|秘书长|主席|(?:[支大中总])?队长|教导员|司长|巡视员|调研员|政委|政治部主任|专职委员)|(?:相关)?负责人|负责同志|常委|党组成员)';
const AFTER =
  '(?:同志|介绍|表示|告诉|指出|强调|坦言|认为|说|称|谈|讲|带队|带领|率|在|对|向|为|带头|牵头|亲自|主持|出席|参加|一行|深入|来到|接受|宣布|感慨|解释|回应|坦陈|已|曾|今年|荣获|获|被|等)';
// 局长沈知远介绍 · 副局长林晓说 · 主任何川（右）
const OFFICIAL = new RegExp(
  `(?<office>${OFFICE})(?<name>${surnames}[\\u4e00-\\u9fa5](?:(?!${AFTER})[\\u4e00-\\u9fa5])?)(?=$|[，。：、；（(“\\s]|${AFTER})`,
  'g',
);
// 齐鲁记者近日专访 · 据… · 会上， : what is no part of the office
const LEAD_IN =
  /^.*(?:专访了?|采访了?|走访|据|由|请|向|对|听取|记者从|邀请|会见|对话|陪同|作为|是|在)(?=[\u4e00-\u9fa5]{2,}(?:省|市|县|区|州|旗|局|委|院|厅|部|镇|乡|街道|村))/;
const BODY = /(?:省|市|县|区|州|旗|盟|局|厅|委|院|部|镇|乡|街道|政府|法院|检察|司法|政法|所|社区|村)/;
const PRIVATE = /\d+[名位个]|[各每]|全体|律师|律所|公司|企业|集团|合作社|商户|当事人|申请人|超市|学校|医院|公证员/;
const ANONYMOUS = /某|^.[先女][生士]/;
