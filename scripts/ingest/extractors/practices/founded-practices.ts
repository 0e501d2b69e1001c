import type { PracticeCandidate } from './practice-candidate.ts';
import { practiceWords } from './practice-words.ts';

/**
 * The practice that a clause names without quotation marks: what a verb of founding brings about (建立月提示、季通报等工作机制), what a
 * body that opens is called (国际商事调解中心揭牌运营), who is brought in (邀请检察机关介入化解), what is put into an assessment
 * (将…纳入绩效考核体系). At most one a clause.
 */
export function foundedPractices(clause: string): readonly PracticeCandidate[] {
  for (const { pattern, word } of FRAMES) {
    const match = pattern.exec(clause);
    const raw = match?.groups?.['name'];
    if (match === null || raw === undefined) continue;
    const name = cleaned(raw);
    if (
      name.length < (/制$/.test(name) ? MIN_SYSTEM : MIN_NAME) ||
      GENERAL.test(name) ||
      (word === undefined && /[“”《》]/.test(raw))
    )
      continue;
    const start = match.index + match[0].indexOf(raw) + raw.indexOf(name);
    return [{ name, core: name, start, end: start + name.length, word: word ?? name, isQuoted: false }];
  }
  return [];
}

/** The name without what leads in: aspect, breadth and counts (全市首家, 一批, 2个). */
function cleaned(raw: string): string {
  return raw
    .replace(
      /^(?:了|起|健全|完善|并|和|等|由|以|其中|其|好|一批|一个|一支|全国|全省|全市|全县|全区|首[个家部例届座批次条张]|第一[个家部例座]|率先|统一|更加|更为|较为|相关|有关|各项|常态化|完成|长效|推动|建立|推行|实施|开展|市本级|年度|\d+[余个项家支名处类])+/,
      '',
    )
    .replace(/^[、“”]+|[、的了]+$/g, '')
    .trim();
}

const { founding, carrying, governing, bodies, devices } = practiceWords;
// what may follow a whole name: its end, a count, another name, or a word that is no part of it
const END =
  '(?=$|[\\d“《（(、]|建设|工作|管理|等|实现|落地|试点|改革|品牌|全?覆盖|以|并|和|与|及|运行|开展|在|向|为|对|由|进行|的(?:做法|经验))';
const FRAMES: readonly { readonly pattern: RegExp; readonly word?: string }[] = [
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
  // 528项涉企经营许可告知承诺制改革实现全覆盖
  {
    pattern: new RegExp(
      `^(?:\\d+[余个项家类]*)?(?<name>[^，,的\\d]{4,24}(?:改革|${devices}|${bodies}))(?:全部|基本)?(?:实现|做到)全覆盖`,
    ),
  },
  // 创建行政执法监督与行政诉讼、行政复议联动机制 · 组建了行政复议委员会
  {
    pattern: new RegExp(
      `${founding}(?<name>[^，,；;：:。的]{2,32}(?:${bodies}|${devices}|三年行动|专项行动|工程|计划(?!的)|改革|试点|品牌|民生实事项目|规程|地方标准))${END}`,
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
      `${governing}(?<name>[^，,；;：:。的]{1,14}(?:承诺制|清单制|[\\u4e00-\\u9fa5][^体法编抑限控强机]制(?![定度作发约止裁成品造订])))${END}`,
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
      /[将把](?<name>[^，,；;。]{4,40}?(?:纳入|列入|嵌入|融入)[^，,；;。]{0,12}?(?:考核|督察|督查|述职|评价|清单|目录|网格|体系|计划))/,
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
    pattern: new RegExp(
      `^(?:我[省市区县])?(?<name>[^，,的\\d被]{4,24}(?:${bodies}|试点))(?:工作)?(?:被|荣获|获评|入选|走在|稳步|有序|扎实|全面|取得)`,
    ),
  },
  // 推行说理式执法文书
  { pattern: /(?:推行|推出|首创|试行)(?!政)了?(?<name>[\u4e00-\u9fa5（）()、]{5,16})$/, word: '机制' },
  // 行政审批受审分离
  { pattern: /^(?<name>[\u4e00-\u9fa5]{4,10}(?:分离|联审|联办|合一))$/, word: '机制' },
];

const MIN_NAME = 5;
const MIN_SYSTEM = 3;
// 工作机制 · 规章制度 · 各项工作: words that name nothing in particular; 重点任务清单: a list of tasks; 指导服务中心… by others
const GENERAL =
  /^各[级类]|新(?:机制|模式|平台|体系)$|^(?:工作|长效|保障|协调|相关|各类|规章|管理|监督|责任|配套|良好|新|一整套|一系列|这一?)?(?:机制|制度|模式|平台|体系|清单|行动|工程|改革|系统|中心|活动|计划|试点)$|等\d|^(?:我国|党中央|中央|国务院|国家)|(?:年度|立法|检查|督察|学习|培训)[^，]{0,8}计划$/;
