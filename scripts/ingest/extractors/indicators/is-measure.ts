import type { Counted } from './counted.ts';
import type { Figure } from './figures.ts';
import type { Frame } from './frames.ts';

/** What bears on whether a figure measures anything. All texts are plain. */
export interface MeasureContext {
  readonly sentence: string;
  /** Whether the paragraph tells the story of one case (某公司, 张女士). */
  readonly isStory: boolean;
}

/**
 * Whether a figure measures something, so that a careful reader would note it. Figures in Arabic digits do, unless they say how
 * long something lasted or tell a story; 一个 is an article, and other small numerals in characters count only where something
 * was made or done in that number (出台两部法规), not where they sum up a list (从四个方面发力, 四项机制).
 */
export function isMeasure(frame: Frame, counted: Counted, context: MeasureContext): boolean {
  const { figure } = frame;
  if (/(?:连续|时隔|历时|为期|长达|每隔|第|现场|约定|持股|年满|未满|已满)\s?$/.test(frame.left)) return false;
  if (ONE_CASE.test(context.sentence.slice(frame.clauseStart, figure.start)) || isTalk(frame, context.sentence))
    return false;
  if (context.isStory && !isResultOfStory(frame, context.sentence)) return false;
  if (figure.unit.family === 'time' && !isTimeLimit(frame, context.sentence)) return false;
  if (
    figure.unit.family === 'score' &&
    !/得分|平均分|考核|考试|评|满意|指标|成绩|测|分值|指数/.test(context.sentence.slice(0, figure.start))
  )
    return false;
  if (/每\d+[^,。]{0,16}$/.test(frame.left)) return false;
  // 离县城上百公里
  if (/^公里|^千米|^里$/.test(figure.unit.name) && DISTANCE.test(frame.left)) return false;
  // 期限一般为30日: the law's, not anybody's
  if (figure.unit.family === 'time' && /期限(?:一般|通常)?(?:为|是)$/.test(frame.left)) return false;
  if (isSpelledOut(frame, context.sentence)) return false;
  // 在9个县区中排名第2; 停车费由每月300元涨到450元
  if (/^[^,。;]{0,10}中(?:均|都|总体)?(?:排名|位居|位列|名列|排|居)/.test(frame.rest)) return false;
  if (figure.unit.family === 'money' && PRICE.test(context.sentence.slice(frame.clauseStart, figure.start)))
    return false;
  if (figure.unit.name === '字' || (/^(?:批|次|轮)$/.test(figure.unit.name) && /分\s?$/.test(frame.left))) return false;
  return figure.isChinese && figure.value < 100 && !/^(?:share|point|ratio)$/.test(figure.unit.family)
    ? isMadeInNumber(frame, counted)
    : true;
}

/** What somebody tells of his own errand (“过去要跑6个窗口，现在20分钟就办完了”), unless he sums up. */
function isTalk({ figure }: Frame, sentence: string): boolean {
  const open = sentence.lastIndexOf('“', figure.start);
  const close = sentence.indexOf('”', figure.end);
  if (open === -1 || sentence.slice(open, figure.start).includes('”')) return false;
  return !SUMMING_UP.test(sentence.slice(open, close === -1 ? sentence.length : close));
}

/** In a story only what came of it counts: 为某企业挽回直接损失100余万元. Sums over many cases are no story. */
function isResultOfStory(frame: Frame, sentence: string): boolean {
  if (
    /累计|共(?!和国|同|享|治)计?|全(?:市|县|区|省|州|旗|年|国)|以来|年均|近年来|[各两]级/.test(sentence) &&
    !/某/.test(frame.left)
  )
    return true;
  // 经他手调成的纠纷有1300多件
  if (frame.figure.value >= 20 && /^(?:case|event|visit)$/.test(frame.figure.unit.family)) return true;
  return /挽回|追回|兑付|执行到位|挽损|追缴|避免.{0,6}损失/.test(frame.left);
}

/** What the digits of a name stand for: “136”工作法，即1个中心统筹、3级联动、6步化解. */
function isSpelledOut({ figure, clauseStart }: Frame, sentence: string): boolean {
  if (figure.value > 9) return false;
  const named = NUMBERED_NAME.exec(sentence.slice(Math.max(0, clauseStart - 40), figure.start));
  return named?.[1]?.includes(String(figure.value)) === true;
}

/** Days and hours measure where they say how fast something is done; otherwise they are dates and lengths. */
function isTimeLimit(frame: Frame, sentence: string): boolean {
  if (/^\s?(?:后|前|里|来|间|时间|的时间|多的?时间)/.test(frame.right)) return false;
  if (frame.figure.unit.name.includes('/') || (frame.figure.unit.name === '小时' && frame.figure.value >= 100))
    return true;
  const near = sentence.slice(frame.clauseStart, Math.min(sentence.length, frame.clauseEnd));
  return (
    TIME_LIMIT.test(near) && !/(?:公示|宣传|活动|培训|旅途|车程|奋战|蹲守|举行|召开|持续)[^,。]{0,8}$/.test(frame.left)
  );
}

// 一起标的额1700万元的纠纷
const ONE_CASE = /(?:一|这|该|某)(?:起|件(?!事)|宗|例|桩)[^,。;]{1,12}$/;
const SUMMING_UP =
  /全[市县区省镇州国]|累计|共|今年|去年|[\d一二三四五六七八九十]年|以来|目前|已经?|达到?|同比|率|平均|预计|我们/;
const DISTANCE = /(?:离|距|相距|相隔|距离)[^,。;]{0,12}$/;
const NUMBERED_NAME = /“([1-9+]{2,7})[^”]{0,8}”[^,。;“]{0,10}[,:]?(?:即|就是|也就是|指的?是|——|\()[^。;]{0,40}$/;
const PRICE = /每(?:月|年|天|平方米|人|次|吨|度|户)$|(?:费|价)[^,。]{0,12}(?:涨|降|调)(?:到|至|为)$/;
const TIME_LIMIT =
  /时限|用时|耗时|天数|周期|审限|时长|期限|时间|办结|压缩|压减|缩短|减少|提速|平均|控制在|响应|出具|答复|反馈|办理|不得超过|应当|日内|天内|小时内|分钟内|即办|办成/;

function isMadeInNumber(frame: Frame, counted: Counted): boolean {
  const { figure } = frame;
  const before = frame.left;
  if (figure.value === 1) return isPostposed(frame, counted) && MADE.test(before);
  if (/方面$/.test(figure.unit.name)) return /(?:^对|涉及|涵盖|包括|包含|制定|提出|明确|细化|形成|梳理)/.test(before);
  if (isPostposed(frame, counted)) return counted.left !== '' && !/^(?:time|size)$/.test(figure.unit.family);
  if (counted.head === '' && !frame.isAdjacent && counted.tail !== '') return false;
  if (ABSTRACT.test(counted.head)) return false;
  return (
    MADE.test(before) || isSizeable(figure) || /^(?:被评为|被确定|被授予|被命名|入选|获评|荣获|获)/.test(counted.tail)
  );
}

/** 制定规章两部: the number stands behind its noun, and nothing follows. */
function isPostposed(frame: Frame, counted: Counted): boolean {
  return counted.head === '' && frame.right === '';
}

function isSizeable(figure: Figure): boolean {
  return figure.value > 10 && /^(?:case|person|visit|text|event|body)$/.test(figure.unit.family);
}

const MADE =
  /出台|制定|修订|修改|废止|建成|建立|设立|成立|组建|新增|新建|打造|举办|开展|组织|召开|发布|印发|办理|办结|受理|审结|化解|调解|培训|选聘|聘任|聘请|选派|配备|评选|入选|命名|培育|创建|提供|制发|发出|走访|查处|整治|清理|公布|编制|推出|取得|引进|签订|签约|明确|细化|梳理|提出|列出|涵盖|包括|包含|划分|分为|设置|形成|完成|取消|下放|规范|推广|总结|提炼|征集|采纳/;
const ABSTRACT =
  /^(?:[^,。]{0,6}(?:机制|制度|模式|方式|阶段|层面|层次|维度|角度|关键|重点|环节|原则|体系|格局|转变|统筹|结合|方向|目标|思维|能力|优势|特点|亮点|特色|抓手|要素|关系|关口|工程|行动|改革|防线|清单|平台|工作法))$|^(?:点|字|月)/;
