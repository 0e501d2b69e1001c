import { practiceWords } from './practice-words.ts';

/** A way in which a practice is named without quotation marks: `pattern` names the group `name`; `word` tells its kind where the name does not. */
export interface FoundingFrame {
  readonly pattern: RegExp;
  readonly word?: string;
}

const { founding, carrying, governing, bodies, devices } = practiceWords;
// what may follow a whole name: its end, a count, another name, or a word that is no part of it
const END =
  '(?=$|[\\d“《（(、]|建设|工作|管理|等|实现|落地|试点|改革|品牌|全?覆盖|以|并|和|与|及|运行|开展|在|向|为|对|由|进行|的(?:做法|经验))';
/** The frames in the order in which they are tried: of those that fit a clause the first one counts. */
export const foundingFrames: readonly FoundingFrame[] = [
  // 《青岭县行政执法十条禁令》出台 · 大连…调解中心正式揭牌运营
  {
    pattern: new RegExp(
      `^(?<name>[^，,的]{2,24}${bodies})(?:正式|已|全面|顺利)*(?:揭牌|挂牌|成立|启用|上线|投用|投入使用|投入运行|运行|开放|建成)`,
    ),
  },
  // 行政复议委员会组建起来 · 市县乡三级协调监督体系得到建立
  {
    pattern: new RegExp(
      `^(?:[^，]{0,6}(?:的|在))?(?<name>[^，,的\\d]{3,26}(?:${devices}|${bodies}|三年行动|专项行动|工程|计划|民生实事项目))(?:也|都|均|已经?|业已|正式|全面|进一步|深入|持续|扎实|创新|得到|得以|予以|加以|付诸|要|随即)*(?:建立|组建|成立|建成|设立|出台|公布|搭建|启用|上线|推行|揭牌|开通|打造|创建|实施|落地|推广|深化)(?:起来|健全|完善|运营|运行|出台|完成)?(?:$|\\d)`,
    ),
  },
  // 三项告知承诺制改革实现全覆盖
  {
    pattern: new RegExp(
      `^(?:\\d+[余个项家类]*)?(?<name>[^，,的\\d]{4,24}(?:改革|${devices}|${bodies}))(?:全部|基本)?(?:实现|做到)全覆盖`,
    ),
  },
  // 创建执法与司法联动机制 · 组建了行政复议委员会
  {
    pattern: new RegExp(
      `${founding}(?<name>[^，,；;：:。的]{2,32}(?:${bodies}|${devices}|三年行动|专项行动|工程|计划(?!的)|改革|试点|品牌|民生实事项目|规程|地方标准))${END}`,
    ),
  },
  // 建立区市县三级政府主要负责人任主任的行政复议委员会
  {
    pattern: new RegExp(
      `${founding}[^，,；;：:。“”的]{4,24}的(?<name>[^，,；;：:。“”的\\d]{2,12}(?:${bodies}))$`,
    ),
  },
  // 落地证明事项告知承诺制 · 扎实推进提升行政执法质量三年行动 · 完善…调解工作模式
  {
    pattern: new RegExp(
      `${carrying}(?<name>[^，,；;：:。的]{3,28}(?:${devices}|${bodies}|三年行动|专项行动|行动计划|工程|试点|品牌|实事项目))${END}`,
    ),
  },
  // 落实庭审跟班制
  {
    pattern: new RegExp(
      `(?:${governing}|${founding})(?<name>[^，,；;：:。的]{0,14}(?:承诺制|清单制|[\\u4e00-\\u9fa5][^体法编抑限控强机]制(?![定度作发约止裁成品造订])))${END}`,
    ),
  },
  // 成立首家…市级调解协会——青岭调解协会
  { pattern: new RegExp(`——(?<name>[^，,]{3,20}${bodies})$`) },
  // 行政复议机构邀请检察机关介入化解
  {
    pattern:
      /(?<name>(?:邀请|吸纳|聘请|委托)[^，,；;。的]{2,14}(?:介入|参与|旁听|列席|担任|进驻|监督|调解|评估|起草|体检)[^，,；;。的]{0,10})/,
    word: '机制',
  },
  // 将第一责任人职责情况纳入绩效考核体系
  {
    pattern:
      /[将把](?<name>(?!\d)[^，,；;。]{4,40}?(?:纳入|列入|嵌入|融入)[^，,；;。]{0,12}?(?:考核|督察|督查|述职|评价|考评|清单|网格|体系|计划))/,
    word: '机制',
  },
  // 选聘特邀行政执法监督员206名
  {
    pattern:
      /(?:选聘|聘请|聘任|选派|招募|配备)[^，\d]{0,20}?(?<name>[\u4e00-\u9fa5]{2,10}(?:监督员|调解员|联络员|评议员|观察员|指导员|信息员|顾问|导师|管家|社工))(?=\d|$)/,
    word: '机制',
  },
  // 规范性文件智能审核系统被…确定为… · 律师辩护全覆盖试点工作走在前列
  {
    pattern:
      /^(?:我[省市区县])?(?<name>[^，,的\d被]{4,24}(?:系统|平台|小程序|工作室|调解室|试点))(?:工作)?(?:被|荣获|获评|入选|走在|稳步|有序|扎实|全面|取得)/,
  },
  // 实现乡镇公职律师全覆盖
  { pattern: /(?:实现|做到|推进|推动)(?<name>[^，,；;：:。的率“”\d]{4,16}全覆盖)$/, word: '机制' },
  // 召开府院良性互动联席会议
  { pattern: /(?:召开|举行|举办)(?<name>[^，,；;：:。的第“”\d]{2,14}联席会议)$/, word: '机制' },
  // 推行说理式执法文书
  { pattern: /(?:推行|推出|首创|试行)(?!政)了?(?<name>[\u4e00-\u9fa5（）()、]{5,16})$/, word: '机制' },
  // 行政审批受审分离
  { pattern: /^(?<name>[\u4e00-\u9fa5]{4,10}(?:分离|联审|联办|合一))$/, word: '机制' },
];
