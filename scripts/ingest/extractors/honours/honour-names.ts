import { spansOf } from '../text/spans-of.ts';

/**
 * The names of the honours that the words after a telling verb hold: each quoted name, else the parts of an enumeration that are
 * names by themselves, else the whole without its tail (荣誉称号, 等). `全国优秀所、全省先进集体称号` gives two.
 */
export function honourNames(wording: string): readonly string[] {
  const head = wording.split(NEXT_VERB)[0] ?? wording;
  const quoted = spansOf(head, 'quotes').filter(({ inner }) => inner.length > 1);
  const first = quoted[0];
  if (first !== undefined && (quoted.length > 1 || first.start <= MAX_LEAD)) return quoted.map(({ inner }) => inner);
  const parts = head.split('、').map(trimName);
  if (parts.length > 1 && parts.every((part) => COMPLETE.test(part))) return parts;
  const name = trimName(head);
  return name === '' ? [] : [name];
}

function trimName(name: string): string {
  return name
    .replace(/^[了为：:\s]+/, '')
    .replace(/(?:等?(?:多项|多个)?(?:荣誉)?称号|等荣誉|等)?$/, '')
    .trim();
}

// 全国优秀… · 省级先进…: long enough and with its own level, so a name and not a piece of one
const COMPLETE = /^(?:全国|全省|全市|国家|省|市|“|[\u4e00-\u9fa5]{2,4}(?:省|市)).{3,}/;
// 获评…并被确定为…: the second verb starts another honour
const NEXT_VERB = /[，,]|(?:并|且|还|又)(?=[被获荣入])/;
// 荣获2023年度全省“…”: more words than this before the mark are a name of their own
const MAX_LEAD = 16;
