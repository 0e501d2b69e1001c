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
    if (PERIODICAL.test(after) || WORK_BEFORE.test(before) || BULLETIN.test(title)) return [];
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
  /^(?:一文|一书|等?(?:作品|节目|视频|文章)|杂志|报|周刊|月刊|栏目|节目|专栏|频道|公众号|客户端|头版|刊发|刊登|人民时评|电视剧|微电影|短视频|情景剧|歌曲)/;
// 微视频《…》 · 论文《…》: works, no documents
const WORK_BEFORE =
  /(?:视频|短片|宣传片|电影|动漫|漫画|歌曲|话剧|情景剧|小品|作品|剧|论文|文章|课题|栏目|节目|专题|报道|通讯|图书|专著)$/;
// 《法治政府建设工作动态》: a bulletin
const BULLETIN = /(?:动态|简报|内参|参阅|专报|要报|信息|之窗|风采)$/;
// 《…意见》（云政发〔2023〕5号）
const NUMBER = /^[（(](?<number>[\u4e00-\u9fa5]{1,12}[〔[（(]\d{4}[〕\])）]第?\d{1,5}号)[）)]/;
