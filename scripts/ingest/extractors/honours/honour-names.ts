import { spansOf } from '../text/spans-of.ts';

/**
 * The names of the honours that the words after a telling verb hold: the parts of an enumeration that are names by themselves
 * (全国优秀所、全省先进集体称号 gives two), of each its quoted name, else the whole of it without its tail (荣誉称号, 等).
 */
export function honourNames(wording: string): readonly string[] {
  const head = wording.split(NEXT_VERB)[0] ?? wording;
  const parts = partsOf(head);
  const names = parts.length > 1 && parts.every((part) => COMPLETE.test(part)) ? parts.flatMap(namesOf) : namesOf(head);
  return [...new Set(names)];
}

function namesOf(part: string): readonly string[] {
  const quoted = spansOf(part, 'quotes').filter(({ inner }) => inner.length > 1);
  const first = quoted[0];
  const isWhole = first !== undefined && quoted.length === 1 && GOES_ON.test(part.slice(first.end));
  if (first !== undefined && !isWhole && (quoted.length > 1 || first.start <= MAX_LEAD)) {
    return quoted.map(({ inner }) => inner);
  }
  const name = part
    .replace(/^(?:[了为：:\s]|\d+余?[个项件]|(?:建设|开展)(?=.*试[点验]))+/, '')
    .replace(/(?<=.{4})\d+余?[个项条件家](?:、.*)?$/, '')
    .replace(/(?:等?(?:多项|多个)?(?:荣誉)?称号|等[^等]{0,10}荣誉(?:称号)?|等)?(?:\d*[余多]?[项个])?$/, '')
    .trim();
  return name === '' ? [] : [name];
}

/** The parts between 、 and 和 that stand outside quotation marks. */
function partsOf(text: string): readonly string[] {
  const quoted = spansOf(text, 'quotes');
  const parts: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/[、和]/g)) {
    if (quoted.some((span) => span.start < index && index < span.end)) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  return [...parts, text.slice(start)];
}

// “数字云海”十佳应用: the marks hold only a piece of the name
const GOES_ON = /^(?!(?:荣誉)?称号|等|荣誉|奖牌|证书|命名|认定|表彰|授牌)[\u4e00-\u9fa5]{2}/;
// 全国优秀… · 省级先进… · “…”: a name with its own level or marks, so no piece of one
const COMPLETE =
  /^(?:全国|全省|全市|国家|省|市|首批|第.{1,3}[批届]|\d{4}年度?|[“「]|[\u4e00-\u9fa5]{2,4}(?:省|市)).{3,}/;
// 获评…并被确定为…: the second verb starts another honour
const NEXT_VERB = /[，,]|(?:并|且|还|又)(?=[被获荣入])/;
// 荣获2023年度全省“…”: more words than this before the mark are a name of their own
const MAX_LEAD = 16;
