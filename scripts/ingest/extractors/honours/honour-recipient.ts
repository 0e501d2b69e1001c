/**
 * Who received an honour: the subject before the telling verb, without time and adverbs (`2022年，青岭县连续两年` gives 青岭县).
 * `earlier` are the clauses before it in the sentence, the nearest last; undefined where no subject stands there.
 */
export function honourRecipient(before: string, earlier: readonly string[]): string | undefined {
  const own = subjectOf(before);
  if (own !== undefined) return own;
  for (const clause of earlier.toReversed()) {
    const head = clause.replace(TIME, '').split(VERB)[0] ?? '';
    if (BODY.test(head)) return head;
  }
  return undefined;
}

function subjectOf(before: string): string | undefined {
  let subject = before.replace(TIME, '');
  for (let last = ''; last !== subject;) {
    last = subject;
    subject = subject.replace(ADVERB, '').replace(TIME_AFTER, '').trim();
  }
  return subject.length >= 2 && subject.length <= MAX_SUBJECT && !/^[被并且也还由]|^(?:成功|圆满|顺利)$/.test(subject)
    ? subject
    : undefined;
}

// two stations and their counties in one list of those honoured
const MAX_SUBJECT = 60;
// 2022年6月， · 近年来 · 截至目前
const TIME =
  /^(?:(?:截至|自|在)?(?:\d{4}年(?:以来)?(?:\d{1,2}月(?:\d{1,2}日)?)?|近[年期]来?|目前|(?:今年|去年)(?:\d{1,2}月(?:份|底|初|\d{1,2}日)?)?|其中|此外|同时)[，,]?)+/;
// 大连市2020年|被评为
const TIME_AFTER = /(?<=[\u4e00-\u9fa5])(?:(?:于|在)?(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?|去年|今年)$/;
const ADVERB =
  /(?:先后|连续第?[一二三四五六七八九十两\d]+(?:年|次|届)|成功|再次|还|也|均|已|曾|近日|同时|更是?|首次|又|共|累计|分别|现已?|正式|圆满|顺利|一举|多次|相继|双双|同样|已经|进而|并|且|一并|率先)$/;
// what ends a subject at the head of a clause: 青岭县公证处|代表全省…
const VERB = /[被获荣代受取推开建完制实为将把在与成以创打坚聚紧通率先连持积不由]/;
// 12345政务服务热线 · 青岭县司法局: a body, a place, or a thing that can be honoured
const BODY = /^.{2,28}(?:省|市|区|县|旗|局|院|所|处|中心|委员会|街道|镇|乡|村|社区|窗口|热线|平台|项目)$/;
