import { placeNames } from '../text/place-names.ts';

// 全国 · 在全省 · 东北地区 · 我市 · 大连市: how far a claim reaches
const SCOPE =
  `(?:全国|全球|国内|我国|全省|省内|全市|市内|全区|全县|全州|全盟|全旗|本省|本市|我省|我市|我区|我县|华东|华北|东北|西北|西南|华南|华中|中部|西部|东部|长三角|珠三角|京津冀|大湾区|同类城市|副省级城市|${placeNames})` +
  '(?:地区|片区|区域|范围内?|各[县市区]+|[\\u4e00-\\u9fa5]{2,4}系统|各地市?|(?:乃至|和)全[国省])?(?:各?[省市县区]级)?';
const RANK =
  '(?:第[一二三1-3](?:[名位]|(?![届批次轮期版个家季部责阶]))|首位|榜首|前列|前茅|前[一二三四五六七八九十\\d]{1,3}(?:名|位|强)?|领先(?:水平|地位|位置)?|最[高低多少好快])';

/**
 * The wordings in which Chinese reports claim to be first or ahead, the more telling first. The whole match is the claim; the named
 * group `rest` holds what follows a claim that stands before its object, and is absent where the subject comes first (…，全国领先).
 */
export const claimPatterns: readonly RegExp[] = [
  // 在全省率先(首次) · 东北地区首创 · 全国首推 · 率先
  new RegExp(
    `(?<claim>(?:在?${SCOPE}(?:内|中|里)?)?率先(?:首次|首创)?)(?!垂范|突破|发展|示范|争先|行动|崛起|实现.{0,8}现代化)(?<rest>.{2,60})`,
  ),
  new RegExp(`(?<claim>(?:在?${SCOPE}(?:内|中|里)?)?(?:首创|独创|首推|首倡))(?!精神|制度精神)(?<rest>.{0,60})`),
  // 全国首部 · 大连首家 · 全市首届 · 全国第一个
  new RegExp(
    `(?<claim>(?:在?${SCOPE}(?:内|中|里)?)?首(?:个|家|部|例|届|支|座|条|张|款|项|份|件|所|单|台|本|套|场|笔|宗|期|辆))(?<rest>.{2,60})`,
  ),
  new RegExp(`(?<claim>${SCOPE}第一(?:个|家|部|例|届|支|座|条|张|款|项|份|件|所|单|台|本|套|场))(?<rest>.{2,60})`),
  // 首次申报… · 全省首次: not 首次轻微违法, which is the offender's first time
  new RegExp(
    `(?<claim>(?:在?${SCOPE}(?:内|中|里)?)?首次)(?!轻微|违法|违规|违反|被|申请|登记|办理|接触|失信|犯|处罚|实施违法|发现|来|到|就|购|进入|且|贷款|参加工作)(?<rest>.{2,60})`,
  ),
  // 居全省前列 · 持续位居全国前列 · 走在全国前列
  new RegExp(
    `(?<claim>(?:(?:持续|连续[一二三四五六七八九十两\\d]+年|始终|长期|稳|一直|均)*(?:位居|居于|居|位列|名列|列|排名|排在|稳居|跃居|保持|处于|走在)(?:了|在)?)?${SCOPE}(?:同类城市)?${RANK})(?!的)`,
  ),
  // 全国领先 · 全省领跑 · 全省唯一
  new RegExp(`(?<claim>${SCOPE}(?:领跑|领先|唯一|仅有|独有|遥遥领先)(?:水平|地位)?)(?!的?企业)`),
  // 代表全省: not 人大代表全…
  new RegExp(
    `(?<claim>代表(?:全[省国市]|我[省市国]|${placeNames}))(?=[\\u4e00-\\u9fa5]{0,8}(?:参加|参赛|参展|出席|接受|受|作|做|赴|亮相|迎接|出战))(?<rest>.{2,60})`,
  ),
  // 填补…空白 · 开…先河 · 实现零的突破
  /(?<claim>填补了?(?<rest>.{0,24}?)空白)/,
  /(?<claim>开(?:创|启)?了?.{0,12}?先河)/,
  /(?<claim>(?:实现|取得)了?.{0,12}?零的?突破)/,
];
