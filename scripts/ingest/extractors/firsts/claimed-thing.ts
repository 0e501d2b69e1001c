import { spansOf } from '../text/spans-of.ts';

/** What a claim that stands before its object is about: a quoted or titled name there, else the object up to its figures. */
export function thingAfter(rest: string): string {
  const name = [...spansOf(rest, 'titles'), ...spansOf(rest, 'quotes')].toSorted((a, b) => a.start - b.start)[0];
  if (name !== undefined && name.inner.length >= MIN_NAME)
    return rest.slice(name.start, name.end).replaceAll(/[《》“”]/g, '') + tailOf(rest.slice(name.end));
  return rest
    .replace(
      /^(?:在[^，]{1,10}?)?(?:成功|正式|共同|联合|探索|创新)*(?:建立|建成|创建|设立|成立|出台|制定|发布|推出|推行|开展|实施|实现|举办|编制|颁布|印发|打造|开通|上线|启动|完成|挂牌|揭牌|组建|推动|将|的)+/,
      '',
    )
    .replace(/^\d+余?[个家部件项名场次支份条座]/, '')
    .replace(/[\d一二三四五六七八九十百千万]+余?(?:个|家|部|件|项|名|场|次|人|份|条).*$/, '')
    .replace(/[的了。]+$/, '')
    .trim();
}

/**
 * What a claim that stands after its subject is about: the subject of its own clause, else of the nearest clause before that has one
 * (`earlier`, the nearest last); figures are cut off. Empty where none has.
 */
export function thingBefore(own: string, earlier: readonly string[]): string {
  for (const text of [own, ...earlier.toReversed()].slice(0, REACH)) {
    const subject = text
      .replace(/(?:[，,的是为均系属]|(?<!工)作)+$/, '')
      .replace(/(?:达到?|为|提升至|提高到|升至|降至|超过?|近|约)?[\d.]+.*$/, '')
      .replace(/[均都已]+$/, '')
      .replace(/^在(?=.{2,30}中$)|(?<=^在.{2,30})中$/g, '')
      .replace(/^(?:目前|其中|同时|根据[^，]*|全市|全县|全区|也|这|还)+/, '')
      .trim();
    if (subject.length >= MIN_SUBJECT && !NO_SUBJECT.test(subject)) return subject;
  }
  return '';
}

const REACH = 4;
const MIN_SUBJECT = 3;
// 涵盖31个领域 · 较去年提高 · 当事人来自27个国家: said of a subject further ahead
const NO_SUBJECT = /^(?:涵盖|涉及|覆盖|较|比|同比|环比|共|累计|当事人|归集|位于|本批|该批|又将|[将把被])/;

function tailOf(text: string): string {
  return TAIL.exec(text)?.[0] ?? '';
}

// “青易办”掌上平台 · “红黄绿”三色预警制度
const TAIL = /^[\u4e00-\u9fa5]{0,8}?(?:制度|机制|模式|平台|体系|工作法|标准|项目|活动|改革|工作站|中心|系统|清单)/;
const MIN_NAME = 2;
