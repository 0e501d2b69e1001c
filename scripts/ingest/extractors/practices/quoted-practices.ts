import { isInside } from '../text/is-inside.ts';
import { spansOf } from '../text/spans-of.ts';
import { isNoName } from './is-no-name.ts';
import type { PracticeCandidate } from './practice-candidate.ts';
import { practiceWords } from './practice-words.ts';

/**
 * The practices that a clause names in quotation marks: a quoted name that a word of arrangement follows (“律益云州”行动), that a
 * verb of founding governs (推行“证照联办”), or that is shaped like such a name (“一联三帮”, “互联网+公证”). Speech, figures of
 * speech and honours are none.
 */
export function quotedPractices(clause: string): readonly PracticeCandidate[] {
  const titles = spansOf(clause, 'titles');
  const lists = listsIn(clause);
  const singles = spansOf(clause, 'quotes').flatMap((span) => {
    if (isInside(titles, span.start) || lists.some(({ start, end }) => start <= span.start && span.end <= end))
      return [];
    const before = clause.slice(Math.max(0, span.start - MAX_LEAD), span.start);
    const after = clause.slice(span.end, span.end + MAX_TAIL);
    if (isNoName(span.inner, before, after)) return [];
    const governed = GOVERNED.exec(before);
    const tail =
      TAIL.exec(after)?.[0] ?? (governed !== null && /[式型]$/.test(span.inner) ? THING.exec(after)?.[0] : undefined);
    const shaped =
      SHAPES.some((shape) => shape.test(span.inner)) ||
      CONSTRUCTION.test(after) ||
      CALLED_AFTER.test(after) ||
      CALLED_BEFORE.test(before);
    if (tail === undefined && FIGURES_OF_SPEECH.test(span.inner)) return [];
    if (tail === undefined && !shaped && (governed === null || WEAK.test(span.inner))) return [];
    const lead = governed === null ? '' : modifierOf(governed.groups?.['lead'] ?? '');
    const whole = `${lead}${clause.slice(span.start, span.end)}${tail ?? ''}`;
    const name = lead === '' && tail === undefined ? span.inner : whole;
    const word = tail ?? span.inner;
    return [{ name, core: span.inner, start: span.start, end: span.end + (tail?.length ?? 0), word, isQuoted: true }];
  });
  return [...singles, ...lists];
}

/** “老李说和”“牡丹大姐”等个人品牌调解室: bodies of one kind, told as one. */
function listsIn(clause: string): readonly PracticeCandidate[] {
  return [...clause.matchAll(LIST)].map(({ 0: name, 1: word = '', index }) => ({
    name,
    core: name,
    start: index,
    end: index + name.length,
    word,
    isQuoted: true,
  }));
}

/** The words between the governing verb and the mark that belong to the name: 企业 in 培育企业“法律明白人”, but no adverbs or counts. */
function modifierOf(lead: string): string {
  const text = lead.replace(
    /^(?:了|起|首[个家部例批座届支]|[\u4e00-\u9fa5]{2,5}[省市县区州](?=首)|[市县区省](?=“|$)|市政府|省政府|县政府|区政府|全市|全省|全县|全区|我[市区县]|本[市区县]|以|一批|等|和|及|与|、|“[^”]*”|["\s])+/,
    '',
  );
  return text.length <= MAX_MODIFIER &&
    !/[的了着是为在将把与和及、”》\d]|全面|深入|持续|积极|重点|^[从集向好]|形成|覆盖|促进|提升|调整|共享|壮大|加强|情况|问题|工作$|服务$|(?:人员|部门|单位|机关)$|[一二三四五六七八九十]+[个项批家]/.test(
      text,
    )
    ? text
    : '';
}

const LIST = new RegExp(
  `(?:“[^“”]{2,12}”、?){2,6}等(?:一批|系列)?([^，。、“”\\d]{0,8}?(?:品牌|个人|特色)(?:${practiceWords.bodies}))`,
  'g',
);
const MAX_LEAD = 30;
const MAX_TAIL = 20;
const MAX_MODIFIER = 8;

const ARRANGEMENT =
  '(?:机制|模式|工作法|调解法|治理法|监管法|制度|责任制|承诺制|负责制|清单|体系|联动|闭环管理|地方标准)';
const PEOPLE = '(?:调解员|监督员|联络员|评议员|志愿者|宣讲员|网格员|团队)';
const SOFT = '(?:普法|监督|监管|服务|联动|预警|走访|接访|巡查|调解|审核)(?!法|室|[\\u4e00-\\u9fa5]{0,2}[员队])';
// “律益云州”行动 · “四所一庭”联动机制 · “1+3+N”矛盾纠纷多元化解工作模式
const TAIL = new RegExp(
  `^(?!规划|发展|战略|等|整合|实现|达|开展|推动|作|为|由|打造|入选|获|荣|被|先后|成为)(?:的[^，,；;：:。、的了是“”《》\\d]{2,8}(?:模式|机制|工作法)|[^，,；;：:。、的了是在将把打和与及由为以“”《》\\d]{0,14}(?:${practiceWords.bodies}|${ARRANGEMENT}|${practiceWords.campaigns}|${PEOPLE})|[^，,；;：:。、的了是在将把和与及由为以“”《》\\d]{0,3}${SOFT})`,
);
const GOVERNED = new RegExp(
  `^.*(?:${practiceWords.founding}|${practiceWords.carrying}|${practiceWords.governing})(?<lead>[^，,；;：:。]{0,14})$`,
);

// “无证明城市”建设
const CONSTRUCTION = /^(?:建设|创建)/;
// “岭上枫桥”是我们的品牌 · “一碗茶”成为全市招牌
const CALLED_AFTER =
  /^(?:就是|是|成为|已成为|成了)(?:我们|我[省市县区州]|当地|该[市县区局院所])?的?[^，。“”]{0,8}(?:品牌|名片|特色|招牌|亮点|法宝)/;
// 第三招是“免罚轻罚” · 我们的办法叫“一碗茶” · 概括为“四个一”
const CALLED_BEFORE =
  /(?:第[一二三四五六七八九]个?[招条项步着]|核心|办法|品牌|做法|绝招|实招|经验|机制|模式)(?:就?是|叫做?|：)$|(?:取名为?|定名为|命名为|简称为?|叫做|概括为|提炼为|总结为)$/;
// “点菜式”放权赋能(工作)
const THING = /^(?!.{0,7}(?:名单|称号))[\u4e00-\u9fa5]{2,8}?(?=工作|$)/;

const SHAPES: readonly RegExp[] = [
  // 互联网+公证 · 1+3+N · 信息共享 综合研判 (its plus signs are lost)
  /[^+＋]{1,12}[+＋][^+＋]/,
  /^[\u4e00-\u9fa5A-Za-z]{2,8}(?: [\u4e00-\u9fa5A-Za-z]{2,8}){1,3}$/,
  // 一联三帮 · 四所一庭 · 千所联千会 · 一基准四清单
  /^[一二三四五六七八九十两双百千万零\d][^，,]{1,6}[一二三四五六七八九十两双百千万零\d][^，,]{0,6}$/,
  // 一码通城 · 一窗受理
  /^一[码网窗件站证门键卡图章单口线号][^，,]{1,4}$/,
  // 两法衔接 · 三调联动
  /^[两三四五六七八九][\u4e00-\u9fa5]{1,2}(?:衔接|融合|联动|统一|同步|合一)$/,
  // 三项制度 · 十条禁令 · 五化 · 四位一体 · 七个一
  /^[一二三四五六七八九十]+(?:项|条|个|大|化|位|步|方|单|统一|书|员|色|级|心|法|减|提)/,
  new RegExp(
    `(?:${practiceWords.bodies}|工作法|治理法|制度|机制|模式|清单|行动|工程|计划|改革|承诺|普法|矫正|监管|执法|调解|调解法|公证|审批|督察|体检|明白人|示范村|热线|提速|在线|说事|通办|联办|一次办|[网掌快马就帮代即免云直]办|即享|直达|免申|通|码|云|网|团|日|超市|管家|地图|回头看|就近跑|不用跑|跑一次|受理|分离|跟踪|承办|一件事|积分|网格|直通车|说事堂|评理堂|议事厅|[专快班]车|专线|专员|[代帮]办员|护航员|夜校|套餐|礼包|问需|问计|预警|[以用].代.|代补|[^简订清菜]单|卡|榜|圈|链|预审|合议|会诊|助企|护企|惠企)$`,
  ),
];
// too general to be a name by itself where only a verb stands before it
const WEAK = /^.{1,2}$|[的了]|^(?:不|能|要|会|让|把)|不$|(?:式|化|上|下|里|(?<!集)中)$/;
const FIGURES_OF_SPEECH =
  /^(?:零..|平安..?|一盘棋|一股绳|一把手工程|四个亲自|体检|把脉|问诊|会诊|开方|处方|药方|良方|牛鼻子|硬骨头|组合拳|地雷阵|最后一公里|最初一公里|零距离|零门槛|零容忍|加速度|加速键|金钥匙|钥匙|定盘星|指挥棒|晴雨表|防火墙|助推器|压舱石|稳定器|减压阀|安全阀|及时雨|定心丸|关键一招|关键少数|绝大多数|软实力|硬约束|硬支撑|硬核|紧箍咒|生命线|主战场|主阵地|主心骨|主力军|桥头堡|前哨|关口前移|全覆盖|成绩单|答卷|必答题|选择题|风向标|新常态|老大难|中梗阻|肠梗阻|绊脚石|拦路虎|土壤|沃土|温度|力度|速度|尺度|高度|厚度|底色|底气|主引擎|新引擎|双引擎|发动机|试金石|磨刀石|护城河|护航员|保护伞|输血|造血|店长|顾客|服务员|小切口|大作用|大文章|小事|法律关|头雁|领头雁|火车头|总抓手|纽带|桥梁|钉子精神|钉钉子|短板|弱项|痛点|堵点|难点|末梢|毛细血管|神经末梢|烟火气|娘家人|贴心人|老娘舅|和事佬|领头羊|试验田|排头兵|先手棋|突破口|法治红利|红利|违法|违规|不罚|轻罚|一刀切|打包|打架|走过场|两张皮|率先突破|整体提升|有形|无形|有感|被动|主动|单打独斗|单兵作战|集团作战|各自为政|末端治理|前端治理|(?:双赢|多赢|共赢)+)$/;
