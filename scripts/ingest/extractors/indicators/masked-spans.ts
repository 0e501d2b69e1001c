import { type Span, spansOf } from '../text/spans-of.ts';

/** A piece of a text that holds no figure though it holds numerals. */
export interface MaskedSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * What is not to be read as a figure: dates and years, durations in years, ordinals, sessions and plans (二十届三中全会, 十四五),
 * document, case and telephone numbers, mechanism codes (1+3+N), hours of service (7×24小时), fixed sayings (八项规定), titles in
 * 《》 and short names in quotation marks (“三项制度”). Quoted speech, which has stops inside, is read like any text.
 */
export function maskedSpans(plain: string): readonly MaskedSpan[] {
  const found = PATTERNS.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return [...found, ...spansOf(plain, 'titles'), ...spansOf(plain, 'quotes').flatMap(names)];
}

/** A quoted name is short and has no stop in it; of quoted speech only the names inside are masked. */
function names(span: Span): MaskedSpan[] {
  if (!SPEECH.test(span.inner)) return [span];
  return [...span.inner.matchAll(INNER_NAME)].map((match) => {
    const start = span.start + 1 + match.index;
    return { start, end: start + match[0].length };
  });
}

const SPEECH = /[,。;!?]/;
const INNER_NAME = /[‘“《][^’”》]{1,30}[’”》]/g;

const PATTERNS: readonly RegExp[] = [
  // 2021-2025年, 2019年和2020年, 2022-07-12, 2022.7.12
  /(?:19|20)\d{2}\s?年?\s?[-~至到]\s?(?:(?:19|20)?\d{2})\s?年?(?:度|底|末)?/g,
  /(?:19|20)\d{2}(?:[-/]\d{1,2}(?!\d)|[-./]\d{1,2}[-./]\d{1,2})/g,
  // 2022年, 3年, 十余年, 近三年, 90年代, 两年多; not 每年3件
  /(?:\d{1,12}|[一二两三四五六七八九十百]{1,12})\s?(?:余|多|几)?\s?(?:个)?(?:周|学)?年/g,
  // 9个多月, 两个月
  /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(?:余|多)?个(?:余|多|半)?月/g,
  // 1-5月, 7月1日, 3月底, 十二月; a duration says 个月. A day alone opens its clause; 由15日缩短到3日 is a limit
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?月?(?:份)?\s?[-~至到]\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?月/g,
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?月(?:份|底|初|末|中旬|\s?\d{1,2}\s?[日号])?/g,
  /(?<=^|[,。;:、月至\-日]|本月|当月)\d{1,2}\s?日(?!内|以内|之内|\/)/g,
  // 第三季度, 第12次, 前三季度, 三季度, 前10名, 首3家, 每3个月
  /第\s?[\d一二两三四五六七八九十百千〇]{1,12}(?:、[\d一二三四五六七八九十]{1,3}(?=批|届|期|次|季度|章|条|版))?/g,
  /[前\d一二三四]?[\d一二三四]\s?个?季度/g,
  /前(?:\d{1,12}|[一二两三四五六七八九十百]{1,12})\s?(?:名|位|列|强|甲|个月|批|期)/g,
  /(?:位居|位列|排名|跻身|名列|[列居]全)[^,。;]{0,6}?\d{1,12}\s?[位名]/g,
  /每(?:隔)?(?:\d{1,12}|[一二两三四五六七八九十百千万半]{1,12})/g,
  // 二十届三中全会, 十八大以来, 十四五规划, 八五普法
  /[一二三四五六七八九十]{1,12}届|[一二三四五六七八九十]{1,12}中全会|[一二三四五六七八九十]{2,3}大(?=$|[^类项领板模型])/g,
  /[一二三四五六七八九十]{1,2}五(?=规划|时期|期间|普法|收官|开局|末)/g,
  // 国发(2021)33号, (2023)云0102民初33号, 12号楼, 2号令
  /\(\d{4}\)[^,。;\s]{0,14}?\d{1,12}\s?号/g,
  /(?:\d{1,12}|[一二三四五六七八九十]{1,12})\s?号/g,
  // 010-69940054, 400-800-1234, 17276752290, 12345热线, 12348平台, 110联动
  /(?:0\d{2,3}|400)-\d{3,4}-?\d{4}/g,
  /1[3-9]\d{9}/g,
  /(?:123\d{2}|96\d{3}|110|119|120|122)(?=[“”"、和与及]|热线|平台|法网|公共|政务|便民|市民|法律|警|联动|工单)/g,
  // 1+3+N, 1+5企业法律服务团, 一+多
  /[\dA-Za-z一二三四五六七八九十]{1,8}(?:\s?\+\s?[\dA-Za-z一二三四五六七八九十]{1,8}){1,6}/g,
  // 7×24小时, 24小时, 365天, 9:30, 上午9时
  /\d{1,12}\s?[×xX*]\s?\d{1,12}\s?(?:小时)?/g,
  /(?:24\s?(?:个)?小时|365\s?天)/g,
  /(?:上午|下午|早|晚|凌晨|至|-)?\d{1,2}\s?(?:时|点)(?:\d{1,2}\s?分|整|半|许|左右)?(?![位间限效序而段长])/g,
  // 最多跑一次, 一次性, 1次办好
  /跑\s?(?:\d|[一二两三零〇])\s?[次趟]|[1一]\s?次(?=性|办|告知)/g,
  // 中央八项规定, 三项制度, 两个维护, 四个意识: sayings that go without quotation marks
  /八项规定|三项制度|三个规定|两个(?:确立|维护|毫不动摇|责任)|三个代表|四个(?:意识|自信|全面|最严)|五个必由|六个必须|两项改革|三张清单|七个有之/g,
  // 三级联动, 两级法院, 3A级
  /(?:\d|[一二两三四五六七八九])[A-Z]?\s?级/g,
];
