import type { HonourStatus } from '../../../../src/domain/honour.ts';
import { mediaName } from '../text/media-name.ts';

/** A way in which Chinese reports tell of an honour. `pattern` may name the groups `grantor`, `recipient` and `name`. */
export interface HonourFrame {
  readonly pattern: RegExp;
  readonly status: HonourStatus;
  /** What the name must hold for the frame to count; without it any name does. */
  readonly requires?: RegExp;
}

// 省级示范市 · 先进集体 · 优秀案例 · “…”称号 · A级评价 · 第一名 · 一等奖
const TITLE =
  '(?:称号|荣誉(?!感)|奖(?!励|金|补|惩|扶)|[一二三特\\d]等功|标杆|标兵|模范|第[一二三四五六七八九十\\d]{1,3}名|[A-D]级|五星|优秀(?:等次|等级|档次|等第)|十佳|十大|百强|百佳|长安杯|锦旗|流动红旗|' +
  '(?:示范|先进|优秀|典型|最佳|文明|规范化|星级|达标|创新|枫桥式|样板)[^，,。；]{0,14}(?:省|市|县|区|旗|镇|乡|街道|村|社区|单位|集体|个人|机构|窗口|项目|案例|地区|城市|站|所|中心|基地|品牌|人物|工作者|成果|团队|法庭|企业|室|机关|组织|点|做法|经验))';
const HIGHER = '(?:国家|全国|中央|国务院|司法部|最高|公安部|民政部|[\\u4e00-\\u9fa5]{2,6}部|省|自治区|全市|市)';
const OFFICIAL = '(?:国务院|中央|部|厅|省|市|委|办|局|领导|书记|法院|检察院|代表|专家|媒体|上级)';

/** The frames, the more telling first: of those that fit a clause the first one counts. */
export const honourFrames: readonly HonourFrame[] = [
  // 被省委依法治省办推荐为国家级…候选地区 · 被提名为…
  {
    status: 'nominated',
    pattern: /被?(?<grantor>[^被将把]{0,24}?)(?:推荐为|推荐参评|推荐申报|推选为|提名为|获提名)(?<name>.{2,60})/,
  },
  {
    status: 'nominated',
    pattern: /(?:推荐|推报|申报)(?<recipient>.{0,16}?)(?:参评|参选|申报|为)(?<name>.{2,60})/,
    requires: new RegExp(`${HIGHER}.{0,20}${TITLE}`),
  },
  // 入围全国…优秀案例 · 进入…公示名单
  {
    status: 'nominated',
    pattern:
      /(?:入围|晋级|进入)(?<name>.{0,40}?(?:候选|公示|终评|决赛|提名|复评|初选|实地|推荐)(?:名单|阶段|环节|测评|核查|评估)?)/,
  },
  { status: 'nominated', pattern: /入围(?<name>.{2,60})/ },
  // 被国务院确定为…试点城市 · 获批全省…试点 · 承接司法部…试点工作
  {
    status: 'pilot',
    pattern:
      /被(?<grantor>[^被]{0,24}?)(?:确定为|列为|列入|纳入|选为|遴选为|确立为|批准为|作为|评为)(?<name>.{0,40}?试点(?:城市|地区|单位|县|区|市|镇|省|街道|村|所|工作|任务|项目|名单)?)/,
  },
  {
    status: 'pilot',
    pattern:
      /(?:获批|获准|承接|承担|入选|成为|列入|纳入|跻身)(?<name>.{0,40}?试点(?:城市|地区|单位|县|区|市|镇|省|街道|村|所|工作|任务|项目|名单)?)/,
    requires: new RegExp(HIGHER),
  },
  // 被评为… · 被省政府授予“…”称号 · 被《云州日报》确定为…首创
  {
    status: 'awarded',
    pattern: /被(?<grantor>[^被]{0,24}?)(?:评选为|评为|评定为|命名为|授予|表彰为|授牌为|通报表扬为)(?<name>.{2,60})/,
  },
  {
    status: 'media-recognition',
    pattern: new RegExp(
      `被(?<grantor>《?${mediaName}》?).{0,6}?(?:确定|评价|誉|称赞?|认定|评选?|列)为(?<name>.{2,40})`,
    ),
  },
  {
    status: 'awarded',
    pattern:
      /被(?<grantor>[^被]{0,24}?)(?:认定为|确定为|列为|选为|选树为|遴选为|确立为|列入|选入|收入|纳入|评选)(?<name>.{2,60})/,
    requires: new RegExp(TITLE),
  },
  {
    status: 'awarded',
    pattern: /(?<grantor>[^，将把]{2,24}?)授予(?<recipient>.{2,24}?)[“「"](?<name>[^”」"]{2,40})[”」"](?:荣誉)?称号/,
  },
  { status: 'awarded', pattern: /(?:评选为|评为|评定为|命名为)(?<name>.{2,60})/, requires: new RegExp(TITLE) },
  // 荣获“…”称号 · 捧得“长安杯” · 获评…
  {
    status: 'awarded',
    pattern:
      /(?:荣获|获评|荣膺|喜获|斩获|捧得|捧回|捧起|摘得|夺得|获颁|获授|荣登|荣列|跻身)了?(?!.{0,6}好评)(?<name>.{2,60})/,
  },
  {
    status: 'awarded',
    pattern:
      /(?:受到|得到|获得|荣获|获|受)(?<name>[^，]{0,30}?(?:通报表扬|通报表彰|表彰奖励|表彰|表扬|嘉奖|记功))(?!大会|会议)/,
  },
  {
    status: 'awarded',
    pattern: /^(?<grantor>(?:国务院|全国|中央|中共中央|司法部|最高|省|自治区)[^，]{0,16}?)(?:通报表扬|通报表彰|发文表扬|表彰)了?(?<name>.{2,30})/,
  },
  {
    status: 'awarded',
    pattern: /(?:入选|上榜|入列|列入)(?<name>.{2,60})/,
    requires: new RegExp(`${TITLE}|全国.{0,20}(?:名单|榜)|典型|案例|名单`),
  },
  {
    status: 'awarded',
    pattern:
      /(?:名列|位列|位居|排名|排在|列)(?<name>.{2,40}?(?:评定|评估|考核|考评|评比|竞赛|测评|评选|大赛|比赛|督察|评价).{0,8}(?:第[一二三四五六七八九十\d]{1,3}名?|首位|榜首|前[一二三四五六七八九十\d]{1,3}名?|优秀))/,
  },
  {
    status: 'awarded',
    pattern: /(?:获得|取得|赢得|夺取|拿下|获|达到)了?(?!感)(?<name>.{2,60})/,
    requires: new RegExp(TITLE),
  },
  // 完成省法治政府示范创建实地核验 · 通过全国…示范县省级初审
  {
    status: 'assessment-stage',
    pattern:
      /(?:通过|完成|接受|迎接|进入)(?<name>.{0,40}?(?:评审|初审|初评|核验|验收|测评|评估|核查|复审|复评|复核)(?:工作|阶段)?)/,
    requires: /示范|创建|国家级|省级|全国|达标/,
  },
  // 《云州日报》对…做法进行报道 · 获司法部领导充分肯定 · 在全省…会议上作经验交流
  {
    status: 'media-recognition',
    pattern: new RegExp(
      `(?<name>(?<grantor>《?${mediaName}》?)(?!.{0,12}记者).{0,60}?(?:报道|刊发|刊登|刊载|推介|点赞|推广|播出|转载))`,
    ),
  },
  {
    status: 'media-recognition',
    pattern: new RegExp(
      `(?:在|被|获|经)(?<name>(?<grantor>《?${mediaName}》?).{0,20}?(?:报道|刊发|刊登|刊载|推介|点赞|推广|播出))`,
    ),
  },
  {
    status: 'media-recognition',
    pattern: new RegExp(
      `(?:受到|得到|获得|赢得|收获|获|被|经)(?<name>[^，]{0,24}?${OFFICIAL}[^，]{0,16}?(?:肯定|认可|批示|点赞|赞誉|称赞|推广|推介|转发|刊发|采用|采纳推广|关注))`,
    ),
  },
  {
    status: 'media-recognition',
    pattern: /(?<grantor>[^，]{0,16}?(?:书记|省长|市长|部长|厅长|领导))[^，]{0,12}?(?:作出|做出)(?<name>[^，]{0,8}?批示)/,
  },
  {
    status: 'media-recognition',
    pattern:
      /(?<name>(?:在|于)[^，]{0,10}(?:全国|全省|全市|国家|部|省|市)[^，]{0,40}?(?:会议?|论坛|培训班|现场会|推进会)上?[^，]{0,10}?(?:交流(?:发言|经验|推广)?|发言|分享|推广|介绍(?:经验)?|作(?:经验|典型)[^，]{0,6}))/,
  },
  {
    status: 'media-recognition',
    pattern:
      /(?:经验|做法|案例|模式|成果|工作法)[^，]{0,12}?(?<name>(?:在|被|获|向|于)[^，]{0,24}?(?:全国|全省|全市|国务院|部|省|厅)[^，]{0,16}?(?:推广|转发|推介|刊发|交流|采用|印发|复制))/,
  },
];
