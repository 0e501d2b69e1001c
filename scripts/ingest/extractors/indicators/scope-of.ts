import type { Counted } from './counted.ts';
import type { Frame } from './frames.ts';
import { splitActor } from './split-actor.ts';
import { verbRun } from './verb-run.ts';

/** What bears on whom a figure covers. Texts are plain. */
export interface ScopeQuestion {
  readonly frame: Frame;
  readonly counted: Counted;
  readonly sentence: string;
  /** An earlier figure of the paragraph covers the government's own level alone (市本级). */
  readonly afterOwnLevel: boolean;
  /** The figure is of one case, not of many. */
  readonly isStory: boolean;
  /** Names of the place that the article is about, and of its districts and counties. */
  readonly places: readonly string[];
  readonly parts: readonly string[];
  /** The sites that are the subject of the sentence: 评理说事点. */
  readonly site: string | undefined;
  /** The figure before, whose scope a figure in a list with it shares. */
  readonly listed: { readonly draft: { readonly scope?: string | undefined }; readonly counted: Counted } | undefined;
}

/**
 * Whom or what a figure covers where that is less than the whole place: 市本级, 市场监管领域, 西岗区, a named body, a single case.
 * 全市 is said only where a figure of 市本级 stands before it. Undefined for the whole place.
 */
export function scopeOf(question: ScopeQuestion): string | undefined {
  const { frame, sentence } = question;
  const before = sentence.slice(0, frame.figure.start);
  return (
    caseScope(question) ??
    levelScope(before.slice(before.lastIndexOf(';') + 1), question.afterOwnLevel) ??
    partScope(frame, question.counted) ??
    (frame.isListed && /类$/.test(question.listed?.draft.scope ?? '') ? question.listed?.draft.scope : undefined) ??
    placeScope(before, question.parts) ??
    MEETING.exec(frame.left)?.[1] ??
    bodyScope(before, question.places) ??
    question.site
  );
}

function caseScope({ frame, isStory }: ScopeQuestion): string | undefined {
  const somebody =
    /某(?:[\u4e00-\u9fff]{0,4}?(?:公司|企业|单位|集团|店|厂)|[\u4e00-\u9fff]{0,2})(?=挽回|追回|减免|退还|$)/.exec(
      frame.left,
    )?.[0];
  if (somebody !== undefined) return `${somebody}(个案)`;
  return isStory || SOME_FIRM.test(frame.left) ? '个案' : undefined;
}

// 某小吃店因未及时换证被罚5000元
const SOME_FIRM = /某[\u4e00-\u9fff]{0,6}?(?:公司|企业|单位|集团|店|厂|超市|酒店)/;

/** The last word of level before the figure: 市本级, or 全市 after it. */
function levelScope(before: string, afterOwnLevel: boolean): string | undefined {
  const level = [
    ...before.matchAll(
      /[市区县省州旗]本级|(?<!在)全[市区县省州旗](?!首|率先|第一|最|领先|前列|推广|通办)|区县(?=收到|受理|办理|审结)|[市县区省]级(?=受案|受理|收案|办理|审结|复议)/g,
    ),
  ].at(-1)?.[0];
  if (level === undefined || !level.startsWith('全')) return level;
  return afterOwnLevel || /[市区县省州旗]本级/.test(before) ? level : undefined;
}

/** 在市场监管领域, 环境类司法鉴定机构. */
function partScope(frame: Frame, counted: Counted): string | undefined {
  const field = /(?:在|、|^)([\u4e00-\u9fff]{2,12}领域)(?=$|[,、的共内]|累计|办理|查处|开展|推动|实施)/.exec(
    frame.left,
  )?.[1];
  if (field !== undefined && !/等|各|重点|全领域|多个/.test(field.slice(0, -2))) return field;
  const { deed } = splitActor(counted.core);
  const thing = deed.slice(verbRun(deed).length).replace(/^(?:各类|全部|所有|全市)/, '');
  const kind =
    /^([\u4e00-\u9fff]{2,6}类)(?=$|案|[^的]{2})/.exec(thing)?.[1] ?? /^(一审|二审|再审)(?=[^率]*案)/.exec(thing)?.[1];
  return kind === undefined || /各|同|此|分|这|种|多|等/.test(kind) ? undefined : kind;
}

/** A part of the place as the subject: 其中，西岗区…. */
function placeScope(before: string, parts: readonly string[]): string | undefined {
  const part =
    /(?:^|[,;。:]|其中|其中,|如|在)([\u4e00-\u9fff]{2,12}?[区县市旗])(?![级内域直政委人公司法检本属的、]|[^,。;]{0,12}(?:镇|乡|街道|村|社区))/.exec(
      before.split(/[;。]/).at(-1) ?? '',
    )?.[1];
  return part !== undefined && parts.includes(part) ? part : undefined;
}

/** A named institution as the subject: …国际商事调解中心正式揭牌运营，选聘专家30人; 在…“张大姐”调解室，…. */
function bodyScope(before: string, places: readonly string[]): string | undefined {
  const name = BODY.exec(before.split(/[。;]/).at(-1) ?? '')?.[1];
  if (name === undefined || NO_NAME.test(name)) return undefined;
  const place = places.find((known) => name.startsWith(known));
  const rest = place === undefined ? name : name.slice(place.length);
  // 设在港区的调解中心 is the centre; 浑南区的“张大姐”调解室 is called by its place
  if (!/^(?:设在|位于|地处|坐落)/.test(rest) && /^[\u4e00-\u9fff]{2,4}?[区县旗](?!域)/.test(rest))
    return rest.replace('的', '');
  return name.replace(/^.*的/, '');
}

// 市政府常务会议学法26次
const MEETING = /^((?:[省市县区州](?:政府|委))(?:党组|常务|常委会)?会议)(?=.{0,6}学)/;
const BODY =
  /(?:^|,)(?:其中|如|在)?((?:[\u4e00-\u9fff]|“[^”]{2,12}”|\([^)]{1,6}\)){4,24}?(?:(?<!副)中心(?!城)|调解室|工作室|委员会|协会|律师事务所|公证处|仲裁院|法庭|服务站|联合会|商会|研究院))(?=[^,。]{0,2}(?:成立|揭牌|挂牌|正式|运行|自|,|累计|共|先后|已|组织|选聘|多年|成功|年均))/;
// 全市人民调解委员会, 组建调解中心: no name
const NO_NAME =
  /^(?:全|各|市|区|县|省|[今明后去]年|\d|组建|成立|建成|设立|建立|依托|推进|健全|整合|开展|打造|由|对|向|与)|等|各级|各地|、/;
