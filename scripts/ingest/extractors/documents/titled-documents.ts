import type { Region } from '../../../../src/domain/region.ts';
import { mediaName } from '../text/media-name.ts';
import type { Passage } from '../text/passages-of.ts';
import { spansOf } from '../text/spans-of.ts';
import type { DocumentMention } from './document-mention.ts';
import { documentRole } from './document-role.ts';

/** The documents that a sentence names in 《》. The name of a newspaper or broadcaster is none. */
export function titledDocuments(passage: Passage, region: Region | undefined): readonly DocumentMention[] {
  return spansOf(passage.text, 'titles').flatMap((span) => {
    const title = span.inner.trim();
    if (title.length < MIN_TITLE || MEDIA.test(title) || ABBREVIATED.test(title)) return [];
    const before = passage.text.slice(0, span.start).replace(LISTED_BEFORE, '').slice(-REACH);
    const after = passage.text.slice(span.end, span.end + REACH);
    if (PERIODICAL.test(after) || WORK_BEFORE.test(before) || BULLETIN.test(title)) return [];
    return [
      {
        title,
        role: documentRole({
          title,
          before,
          after,
          isPlanned: passage.role === 'plans',
          isFromAbove: isMadeAbove(before, region),
        }),
        number: NUMBER.exec(after)?.groups?.['number'],
        start: span.start,
        quote: passage.text.slice(span.start, span.end),
      },
    ];
  });
}

/** 中央依法治国办发布《…》, 省政府印发《…》 in a county's report: made by others. */
function isMadeAbove(before: string, region: Region | undefined): boolean {
  return BY_THE_STATE.test(before) || (region?.level !== 'province' && BY_THE_PROVINCE.test(before));
}

// 中共中央办公厅、国务院办公厅于2024年2月印发的 · 司法部下发
const BY_THE_STATE =
  /(?:中共中央|中央|国务院|司法部|公安部|最高人民|全国人大|(?<!与|会同)国家[\u4e00-\u9fa5]{2,8}[局委])(?![^，。；《]{0,20}(?:与|会同))[^，。；《》]{0,28}(?:印发|下发|发布|公布|出台|制定|颁布)的?$/;
const BY_THE_PROVINCE =
  /(?:^|[，。；：由经])省(?:委|政府|司法厅|人大|高级|依法治省)[^，。；《》市县区]{0,20}(?:印发|下发|发布|公布|出台|制定|颁布)的?$/;
// 按照《纲要》要求: a short name for what was named before
const ABBREVIATED = /^(?:实施)?(?:建议|纲要|意见|规划|方案|办法|条例|规定|通知|决定|报告|细则|公约|清单|指引|计划)$/;
const MIN_TITLE = 2;
const REACH = 30;
// 制定《甲》和|《乙》: the verb before a list governs each of its titles
const LISTED_BEFORE = /(?:《[^《》]{1,60}》(?:[（(][^（()）]{1,30}[)）])?(?:、|和|及|以及|与)?){1,8}$/;
const MEDIA = new RegExp(`^${mediaName}$`);
// 《法治云州》2025年第1期 · 《云州观察》杂志 · 《法治在线》栏目 · 《半月谈》刊发
const PERIODICAL =
  /^(?:(?:\d{4}年)?第[\d一二三四五六七八九十]{1,4}期|一文|一书|等?(?:作品|节目|视频|文章)|杂志|报|周刊|月刊|栏目|节目|专栏|频道|公众号|客户端|头版|刊发|刊登|人民时评|电视剧|微电影|短视频|情景剧|歌曲)/;
// 微视频《…》 · 论文《…》: works, no documents
const WORK_BEFORE =
  /(?:视频|短片|宣传片|纪录片|舞蹈|曲艺|电影|动漫|漫画|歌曲|话剧|情景剧|小品|作品|剧|论文|文章|课题|栏目|节目|专题|报道|通讯|图书|专著)$/;
// 《法治政府建设工作动态》: a bulletin
const BULLETIN = /(?:动态|简报|内参|参阅|专报|要报|信息|之窗|风采)$/;
// 《…意见》（云政发〔2023〕5号）
const NUMBER = /^[（(](?<number>[\u4e00-\u9fa5]{1,12}[〔[（(]\d{4}[〕\])）]第?\d{1,5}号)[）)]/;
