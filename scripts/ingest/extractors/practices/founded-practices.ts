import { foundingFrames } from './founding-frames.ts';
import type { PracticeCandidate } from './practice-candidate.ts';
import { practiceWords } from './practice-words.ts';

/**
 * The practice that a clause names without quotation marks: what a verb of founding brings about (建立月提示、季通报等工作机制), what a
 * body that opens is called (国际商事调解中心揭牌运营), who is brought in (邀请检察机关介入化解), what is put into an assessment
 * (将…纳入绩效考核体系). At most one a clause.
 */
export function foundedPractices(clause: string): readonly PracticeCandidate[] {
  for (const { pattern, word } of foundingFrames) {
    const match = pattern.exec(clause);
    const raw = match?.groups?.['name'];
    if (match === null || raw === undefined || isCounted(raw, clause.slice(match.index + match[0].length))) continue;
    const name = cleaned(raw);
    if (
      name.length < (/(?<!机)制$/.test(name) ? MIN_SYSTEM : /委员$/.test(name) ? MIN_PEOPLE : MIN_NAME) ||
      GENERAL.test(name) ||
      /[《》]/.test(raw) ||
      (word === undefined && /[“”]/.test(raw))
    )
      continue;
    const start = match.index + match[0].indexOf(raw) + raw.indexOf(name);
    return [{ name, core: name, start, end: start + name.length, word: word ?? name, isQuoted: false }];
  }
  return [];
}

/** 编制清单24项, 制定制度7部: several that nobody named. */
function isCounted(name: string, after: string): boolean {
  return /(?:清单|制度|规范)$/.test(name) && /^\d+余?[件部项份个]/.test(after);
}

/** The name without what leads in: aspect, breadth and counts (全市首家, 一批, 2个). */
function cleaned(raw: string): string {
  return raw
    .replace(
      /^(?:了|起|健全|完善|并|和|等|由|以|其中|其|好|一批|一个|一支|全国|全省|全市|全县|全区|首[个家部例届座批次条张支]|我[省市县区]|一块|第一[个家部例座]|率先|统一|更加|更为|较为|相关|有关|各项|常态化|完成|长效|推动|建立|推行|实施|执行|落实|推进|开展|市本级|年度|\d+[余个项家支名处类])+/,
      '',
    )
    .replace(COUNT_OF_BODIES, '')
    .replace(/^[、“”]+|[、的了]+$/g, '')
    .trim();
}

// 县公共法律服务中心|1个、乡镇工作站19个
const COUNT_OF_BODIES = new RegExp(`(?<=${practiceWords.bodies})\\d+余?[个家处].*$`);
const MIN_NAME = 5;
const MIN_SYSTEM = 3;
const MIN_PEOPLE = 4;
// 工作机制 · 规章制度 · 各项工作: words that name nothing in particular; 重点任务清单: a list of tasks; 指导服务中心… by others
const GENERAL =
  /^各[级类]|^会|^[与及]|[了还也将把]|专兼职|体制机制$|为(?:载体|抓手|契机|主线|目标|导向|引领)$|(?:、.*){3}|^联席会议制度$|^志愿服务队$|^[此该这]|新(?:机制|模式|平台|体系)$|^(?:工作|长效|保障|协调|相关|各类|规章|管理|监督|责任|配套|良好|新|一整套|一系列|这一?)?(?:机制|制度|模式|平台|体系|清单|行动|工程|改革|系统|中心|活动|计划|试点)$|等\d|^(?:我国|党中央|中央|国务院|国家)|(?:年度|立法|检查|督察|学习|培训)[^，]{0,8}计划$/;
