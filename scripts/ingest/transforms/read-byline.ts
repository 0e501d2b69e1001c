import type { Author } from '../../../src/domain/source.ts';
import { readNames } from './read-names.ts';

/** The authors that a text begins with, and the text after them. */
export interface Byline {
  readonly authors: readonly Author[];
  readonly rest: string;
}

/**
 * Reads a byline at the start of a text: `□ 本报记者 张国强 韩宇 □ 本报通讯员 李长生 …`, `本报讯（记者 韩宇）…`, `文｜韩宇`.
 * Undefined where the text begins otherwise; 记者从市司法局获悉 is no byline.
 */
export function readByline(text: string): Byline | undefined {
  const authors: Author[] = [];
  let rest = text.replace(DISPATCH, '');
  const roles = rest === text ? ROLE : ROLE_AFTER_DISPATCH;
  // 本报讯 李言 云州日报记者王斌报道: who sent it in stands before the paper's own
  const senders = rest === text ? { names: [], rest } : readNames(rest);
  authors.push(...senders.names.map((name) => ({ name })));
  rest = senders.names.length > 0 ? senders.rest : rest;
  for (;;) {
    const role = rest.match(roles);
    if (role === null) break;
    const { names, rest: after } = readNames(rest.slice(role[0].length));
    // 记者 | 实习记者 李言: the first only announces the second.
    if (names.length === 0 && authors.length === senders.names.length && roles.test(after)) rest = after;
    if (names.length === 0 && rest !== after) break;
    authors.push(...names.map((name) => authorOf(name, role.slice(1).find((name) => name !== undefined) ?? '')));
    rest = after;
  }
  if (authors.length === senders.names.length) return undefined;
  // Who took a picture has not written the text.
  if (/^摄影?[）)]?$/.test(rest)) return { authors: [], rest: '' };
  return { authors, rest: rest.replace(AFTER_NAMES, '') };
}

/** 作者 and its kin only announce a name, 本报记者 says who its bearer is. */
function authorOf(name: string, role: string): Author {
  return BEARS_OFFICE.test(role) ? { name, role } : { name };
}

const BEARS_OFFICE =
  /(?:记者|通讯员|评论员|实习生|撰稿人|作家|书记|[局厅处所市县区镇乡院]长|检察长|主任|主席|教授|研究员)$/;
// 本报讯 · 本报云州1月5日讯 · 新华社云州1月5日电, only with a byline after it
const DISPATCH =
  /^(?:\p{Script=Han}{1,12}(?:\d{1,2}月\d{1,2}日)?[讯电])\s?(?=[（(]|(?:\p{Script=Han}{2,4}[\s、]){0,3}\p{Script=Han}{0,8}(?:记者|通讯员))/u;
// □ 本报记者 · （记者 · ◇法治日报全媒体记者 · 作者： · 文｜; an office (□ 云州市司法局局长) a bullet, a bare 记者 or 文
// a bracket, a bullet, a colon or a blank
const ROLE =
  /^[\s、，,;；|]*(?:[□■◇◆●▣○（(【][\s]*([\p{Script=Han}·]{0,18}(?:记者|通讯员|评论员|实习生|撰稿人)|作者|撰稿|文字?)[\s：|｜丨/]*|([\p{Script=Han}·]{2,18}(?:记者|通讯员|评论员|实习生|撰稿人))[\s：|｜丨/]*|[□■◇◆●▣○]\s?([\p{Script=Han}、]{2,30}(?:书记|[局厅处所市县区镇乡院]长|检察长|主任|主席|教授|研究员))\s|(记者|通讯员|作者|撰稿|撰文|供稿|文字?)\s?(?:[：|｜丨/]|\s)\s?)/u;
// 记者韩宇, where 本报讯 stands before it
const ROLE_AFTER_DISPATCH = /^[\s、，；|（(【]*([\p{Script=Han}·]{0,18}(?:记者|通讯员))[\s：]*/u;
const AFTER_NAMES = /^[\s）)】|]*(?:报道|摄影报道|采写|整理|文\/图|摄)?[\s）)】|：]*/;
