/** A way in which words in quotation marks are no name of a practice: all of what it says of them, of what stands before and after, must hold. */
interface Exclusion {
  readonly inner?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Whether words in quotation marks name no practice: speech, honours, slogans, times, things that are fought or left behind. */
export function isNoName(inner: string, before: string, after: string): boolean {
  return (
    inner.length < MIN_NAME ||
    inner.length > MAX_NAME ||
    EXCLUSIONS.some(
      (rule) =>
        (rule.inner?.test(inner) ?? true) && (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true),
    )
  );
}

const MIN_NAME = 2;
const MAX_NAME = 30;
const EXCLUSIONS: readonly Exclusion[] = [
  // sentences, shares, titles of programmes
  { inner: /[。！？；;!?…]$|^[^，,]*[，,][^，,]*[，,]|[%％]|[+＋]$|访谈$|^进..$/ },
  // 他说：“…” · 可以说是“…”
  { before: /(?:说|表示|介绍|指出|道|(?<!简|名)称|坦言|感慨|强调|写道)[：:，,]?$|[：:]$|可以说是$/ },
  // 荣获“…”称号 · 被誉为“…”
  { after: /^(?:\s|等)*(?:荣誉)?(?:称号|证书|殊荣|奖)/ },
  {
    before: /(?:荣获|获评|获得|评为|命名为|授予|入选|摘得|捧得|捧回|被誉为|称为|称作|所谓|最高荣誉)[^，,、]{0,16}$/,
  },
  { inner: /示范(?:省|市|县|区|旗|镇|乡|街道)$/ },
  // “法治青岭”微信公众号
  { after: /^(?:(?:微信)?公众号|抖音|微博|视频号|客户端|网站|官微|提供)/ },
  // 锦旗上写着“…” · “…”的标语 · 以“…”为主题
  {
    before: /(?:写着|写有|印着|印有|上书|题写|题词|绣着|主题为|口号是?|标语|(?:锦旗|横幅|牌匾|展板)上?)[^，]{0,4}$/,
  },
  { after: /^(?:的锦旗|的标语|的横幅|的[“「]|为(?:主要)?内容的)/ },
  {
    after:
      /^(?:的?(?:发展)?(?:战略|理念|目标|精神|原则|规划|时期|期间|重要|讲话|思想|主题|主线)|为(?:主题|目标|抓手|主线|引领|导向|牵引))/,
  },
  // 做到“四个带头” · 坚持“三个突出”
  { inner: /^[两三四五六七八九十]个/, before: /(?:做到|实现|达到|树牢|增强|坚定|严守)$/ },
  {
    inner: /^[两三四五六七八九十]个[\u4e00-\u9fa5]{2,4}$/,
    before: /(?:坚持|突出|聚焦|围绕|注重|强化|紧扣|把握|抓[好住牢实])$/,
  },
  // 服务“…”建设: a goal that others set
  { before: /(?:护航|助力|服务|保障|为)$/, after: /^建设/ },
  // 防止“…” · “四应四不”问题 · 从“…”向“…”转变
  { before: /(?:防止|杜绝|解决|破解|缓解|消除|避免|克服|摆脱)[^，]{0,6}$/ },
  { after: /^问题/ },
  { before: /从$/, after: /^(?:向|到|变|转|走|迈)/ },
  { before: /(?:向|到)$/, after: /^(?:转变|迈进|跨越|升级|转型|延伸|拓展)/ },
  // 3·15 · 12.4 · 宪法宣传周 · 质量月: days that the whole country keeps
  {
    inner:
      /^(?:\d{1,2}[·.]\d{1,2}.{0,6}|(?:宪法|民法典|国家安全|安全生产|质量|禁毒|法治|消防|节能|科技|信访|防灾减灾|知识产权)?(?:法治|普法)?(?:宣传|活动)?[月周])$/,
  },
  // 十四五 · 八五: periods of state planning; 三农 and 两会 likewise name no practice
  {
    inner:
      /^(?:[一二三四五六七八九十]+五|三农|两会|双碳|两个维护|两个确立|四个意识|四个自信|三新一高|两个毫不动摇|五位一体|四个全面|双一流|一老一小|两重|两高|两新|四梁八柱|.连[好丰]|放管服|一个统[筹抓].{0,12}|一带一路|中梗阻)$/,
  },
];
