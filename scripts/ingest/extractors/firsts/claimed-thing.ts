import { spansOf } from '../text/spans-of.ts';

/** What a claim that stands before its object is about: a quoted or titled name there, else the object up to its figures. */
export function thingAfter(rest: string): string {
  const name = [...spansOf(rest, 'titles'), ...spansOf(rest, 'quotes')].toSorted((a, b) => a.start - b.start)[0];
  if (name !== undefined && name.inner.length >= MIN_NAME)
    return rest.slice(name.start, name.end).replaceAll(/[《》“”]/g, '') + tailOf(rest.slice(name.end));
  return rest
    .replace(
      /^(?:在[^，]{1,10}?)?(?:成功|正式|共同|联合|探索|创新)*(?:建立|建成|创建|设立|成立|出台|制定|发布|推出|推行|开展|实施|实现|举办|编制|颁布|印发|打造|开通|上线|启动|完成|将|的)+/,
      '',
    )
    .replace(/[\d一二三四五六七八九十百千万]+余?(?:个|家|部|件|项|名|场|次|人|份|条).*$/, '')
    .replace(/[的了。]+$/, '')
    .trim();
}

/** What a claim that stands after its subject is about: the subject of its own clause, else of the one before; figures are cut off. */
export function thingBefore(own: string, previous: string | undefined): string {
  const subject = own.replace(/[，,的是为均]+$/, '').trim();
  const text = subject.length >= MIN_NAME ? subject : (previous ?? subject);
  return (
    text
      .replace(/(?:达到?|为|提升至|提高到|升至|超过?|近|约)?[\d.]+.*$/, '')
      .replace(/^(?:目前|其中|同时|根据[^，]*|全市|全县|全区)/, '')
      .trim() || text
  );
}

function tailOf(text: string): string {
  return /^(?:制度|机制|模式|平台|体系|工作法|地方标准|标准|项目|活动|改革)/.exec(text)?.[0] ?? '';
}

const MIN_NAME = 2;
