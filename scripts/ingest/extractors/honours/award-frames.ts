import type { HonourFrame } from './honour-frame.ts';
import { honourWords } from './honour-words.ts';

const { title, higher, evaluation, rank } = honourWords;
const status = 'awarded';
const TITLE = new RegExp(title);

/** How reports tell of honours that were granted, the more telling frames first. */
export const awardFrames: readonly HonourFrame[] = [
  // 成为全省首家获得“枫桥式”人民法庭称号的法庭
  {
    status,
    pattern:
      /成为[^，]{0,16}?首[个家批][^，]{0,6}?(?:获得|荣获|获评|被评为|被授予|被命名为)(?<name>[^，]{2,40}?)(?:荣誉)?称号的/,
  },
  // 被省政府评为… · 被授予“…”称号
  {
    status,
    pattern: /被(?<grantor>[^被]{0,24}?)(?:评选为|评为|评定为|命名为|授予|表彰为|授牌为|通报表扬为)(?<name>.{2,60})/,
  },
  // 被…认定为先进单位 · 被…列入典型案例
  {
    status,
    pattern:
      /被(?<grantor>[^被]{0,24}?)(?:认定为|确定为|列为|选为|选树为|遴选为|确立为|列入|选入|收入|纳入|评选)(?<name>.{2,60})/,
    requires: TITLE,
  },
  // 省政府授予该局“先进集体”称号
  {
    status,
    pattern:
      /(?<grantor>[^，将把]{2,24}?)授予(?<recipient>(?!\d).{2,24}?)[“「"](?<name>[^”」"]{2,40})[”」"](?:荣誉)?称号/,
  },
  // 国务院将该市命名为…示范市
  {
    status,
    pattern: new RegExp(
      `(?<grantor>${higher}[^，将把]{0,16}?)[将把](?<recipient>[^，]{1,16}?)(?:评为|评定为|命名为|认定为|列为|确定为)(?<name>.{2,60})`,
    ),
    requires: TITLE,
  },
  { status, pattern: /(?:评选为|评为|评定为|命名为)(?<name>.{2,60})/, requires: TITLE },
  // 荣立集体二等功 · 被省人社厅记集体三等功
  { status, pattern: /(?:被(?<grantor>[^被]{0,24}?))?(?:荣立|荣记|记|立)(?<name>(?:集体|个人)[一二三]等功)/ },
  // “…示范市”称号已连续第三次荣获 · 将最高荣誉“长安杯”捧得
  {
    status,
    pattern:
      /(?:将[^，“”]{0,24})?[“「](?<name>[^”」]{2,40})[”」](?:荣誉)?(?:称号)?[^，“”]{0,12}(?:荣获|获得|获评|捧得|捧回|摘得|收入囊中)$/,
  },
  // 荣获“…”称号 · 捧得“长安杯” · 获评…
  {
    status,
    pattern:
      /(?:荣获|获评|荣膺|喜获|斩获|捧得|捧回|捧起|摘得|夺得|获颁|获授|荣登|荣列|跻身)了?(?!.{0,6}好评)(?<name>.{2,60})/,
  },
  // …标杆城市，连续两年获评
  {
    status,
    isAcross: true,
    pattern: new RegExp(`^(?<name>[^，]{0,24}${title}[^，]{0,8})，[^，]{0,12}(?:获评|荣获|获得|获此殊荣|入选)$`),
  },
  // 公布…示范项目名单，青岭县某项目榜上有名
  {
    status,
    isAcross: true,
    pattern:
      /(?:公布|发布|印发|揭晓|公示)了?(?<name>[^，]{4,50}?(?:名单|榜单|结果|案例))，(?<recipient>[^，]{2,40}?)(?:榜上有名|位列其中|名列其中|成功入选|成功上榜|入选|上榜|获此殊荣)/,
  },
  // 成功创建全省首批法治政府建设示范市
  {
    status,
    pattern: /(?:成功创建|创成|成功创成|获批|成为)(?:为|了)?(?<name>.{2,60})/,
    requires: new RegExp(`(?:国家|全国|省级|全省|首批).{0,24}${title}|平安[省市县区镇乡村]`),
  },
  // 新创建全国法治政府建设示范地区4个
  {
    status,
    pattern:
      /(?:新?创建|新增|创成|建成)(?:了|有)?(?<name>(?:全国|国家级?|全省|省级|全区)(?:法治政府建设|守法普法)[^，\d]{0,6}示范(?:地区|市|县|区|项目)?)(?=\d)/,
  },
  // 连续三年全区法治政府建设考核第一名: a rank that no verb leads in
  {
    status,
    pattern: new RegExp(
      `^(?:我[省市县区]|[\\u4e00-\\u9fa5]{2,4}[省市县区])?(?:已|也|均|先后)*(?:连续[一二三四五六七八九十两\\d]+年)?(?:是|获|获得|取得|夺得)?(?<name>(?:全国|全省|全区|全市|自治区)[^，的]{2,24}${evaluation}${rank})$`,
    ),
  },
  // 全国法治政府建设示范创建成果实现设区市全覆盖
  {
    status,
    pattern:
      /^(?<name>(?:全国|国家级?|全省|省级)[^，]{2,20}示范(?:创建|地区|市|县|区|村|项目)?)(?:成果|创建)*(?:实现|达到)[^，]{0,10}全覆盖$/,
  },
  {
    status,
    pattern:
      /(?:受到|得到|获得|荣获|获|受)(?<name>[^，]{0,30}?(?:通报表扬|通报表彰|表彰奖励|表彰|表扬|嘉奖|记功))(?!大会|会议)/,
  },
  // 被国务院办公厅通报表扬
  { status, pattern: new RegExp(`被(?<name>(?<grantor>${higher}[^，被]{0,20}?)(?:通报表扬|通报表彰|通报嘉奖|记功))`) },
  {
    status,
    pattern:
      /^(?<grantor>(?:国务院|全国|中央|中共中央|司法部|最高|省|自治区)[^，]{0,16}?)(?:通报表扬|通报表彰|发文表扬|表彰)了?(?<name>.{2,30})/,
  },
  {
    status,
    pattern: /(?:入选|上榜|入列|列入)了?(?<name>.{2,60})/,
    requires: new RegExp(`${title}|全国.{0,20}(?:名单|榜)|典型|案例|名单`),
  },
  // 名列省级…综合评定第一名 · 在全省…考核中位列第一等次 · 综合评定名列第一名
  { status, pattern: new RegExp(`(?:名列|位列|位居|排名|排在|列)(?<name>.{2,40}?${evaluation}.{0,8}${rank})`) },
  {
    status,
    pattern: new RegExp(
      `(?:在|于)?(?<name>[^，在]{0,40}?${evaluation}[^，]{0,8}(?:名列|位列|位居|排名|排在|获得?|取得|荣获|被评为|被评定为)[^，]{0,8}?${rank})`,
    ),
  },
  // 在全省…评价中，青岭县排名第一
  {
    status,
    isAcross: true,
    pattern: new RegExp(
      `在(?<name>[^，在]{2,40}?${evaluation}[^，]{0,4}(?:中|里|上)?，[^，率]{0,24}?(?:排名|位列|位居|名列|居|荣获|获|取得|被评为)[^，]{0,6}?${rank})`,
    ),
  },
  { status, pattern: /(?:获得|取得|赢得|夺取|拿下|获|达到)了?(?!感)(?<name>.{2,60})/, requires: TITLE },
];
