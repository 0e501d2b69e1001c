import { mediaName } from '../text/media-name.ts';
import type { Passage } from '../text/passages-of.ts';
import { spansOf } from '../text/spans-of.ts';
import type { DocumentMention } from './document-mention.ts';
import { documentRole } from './document-role.ts';

/** The documents that a sentence names in 《》. The name of a newspaper or broadcaster is none. */
export function titledDocuments(passage: Passage): readonly DocumentMention[] {
  return spansOf(passage.text, 'titles').flatMap((span) => {
    const title = span.inner.trim();
    if (title.length < MIN_TITLE || MEDIA.test(title)) return [];
    const before = passage.text.slice(0, span.start).replace(LISTED_BEFORE, '').slice(-REACH);
    const after = passage.text.slice(span.end, span.end + REACH);
    if (PERIODICAL.test(after)) return [];
    return [
      {
        title,
        role: documentRole({ title, before, after, isPlanned: passage.role === 'plans' }),
        number: NUMBER.exec(after)?.groups?.['number'],
        start: span.start,
        quote: passage.text.slice(span.start, span.end),
      },
    ];
  });
}

const MIN_TITLE = 2;
const REACH = 30;
// 制定《甲》和|《乙》: the verb before a list governs each of its titles
const LISTED_BEFORE = /(?:《[^《》]{1,60}》(?:[（(][^（()）]{1,30}[)）])?(?:、|和|及|以及|与)?){1,8}$/;
const MEDIA = new RegExp(`^${mediaName}$`);
// 《云州观察》杂志 · 《法治在线》栏目 · 《半月谈》刊发
const PERIODICAL =
  /^(?:杂志|报|周刊|月刊|栏目|节目|专栏|频道|公众号|客户端|头版|刊发|刊登|人民时评|电视剧|微电影|短视频|情景剧|歌曲)/;
// 《…意见》（云政发〔2023〕5号）
const NUMBER = /^[（(](?<number>[\u4e00-\u9fa5]{1,12}[〔[（(]\d{4}[〕\])）]第?\d{1,5}号)[）)]/;
