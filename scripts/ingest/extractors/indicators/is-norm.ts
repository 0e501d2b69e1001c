import type { KindQuestion } from './kind-question.ts';

/** Whether a figure is a rule that holds for many: 不得超过, 每个村不少于2名, 补贴标准每件50元, 法定时限20个工作日. */
export function isNorm({ frame, sentence }: KindQuestion): boolean {
  const before = sentence.slice(frame.clauseStart, frame.figure.start);
  const after = sentence.slice(frame.figure.end, frame.clauseEnd);
  const bounded = sentence.slice(frame.clauseStart, frame.figure.numeralStart);
  if (NORM.test(bounded) || AT_MOST.test(bounded) || LEGAL_LIMIT.test(before) || STANDARD.test(before)) return true;
  if (MEASURED_AGAINST.test(before) || /^的(?:一律|要|应|须|必须)/.test(frame.right)) return true;
  if (/^以[上下内]$/.test(frame.figure.word ?? '') && /(?:标的额|金额|数额|案值)(?:在)?$/.test(before)) return true;
  if (/的(?:力量|人员|编制)?(?:配备|配置|标准|要求)/.test(after)) return true;
  const isDeadline = frame.figure.unit.family === 'time' && /内$/.test(frame.figure.word ?? '');
  if (isDeadline && !/压缩|压减|缩短|控制|平均|实现|减少|降|提速|[由从]/.test(before)) return true;
  if (frame.figure.comparator === '>=' && /(?:配备|配齐|选拔)$/.test(before)) return true;
  const isBounded = frame.figure.comparator === '>=' || frame.figure.comparator === '<=';
  return PER_EACH.test(before) && !/平均|均已/.test(before) && (isBounded || ALLOTTED.test(before));
}

// 办结时限不得超过, 应当在, 每年不少于
const NORM =
  /不得(?:超过|少于|低于|高于|多于)|应当?(?:在|于|自|不)|必须在|须在|原则上|(?:规定|要求)[^,。]{0,16}(?:不少于|不低于|不超过|至少)|每(?:个|名|家|村|所|人|年|月|季|半年|周)[^,。]{0,12}(?:不少于|不低于|不超过|至少)/;
// 出庭率还没有到95% · 国家要求是控制在120个工作日 · 按规定可处5000元
const MEASURED_AGAINST =
  /(?:没有|没|未|尚未)(?:达?到|达)$|(?:国家|省里|上级|法律)(?:的)?(?:要求|规定)[^,。;]{0,8}$|按(?:照)?(?:法律)?规定[^,。;]{0,4}[处罚]$/;
// 个案补贴标准每件50元至800元
const STANDARD = /(?:补贴|补助|收费|奖励|给付|发放|救助|赔偿|处罚|罚款|计分)标准[^,。;]{0,10}$/;
// 法定时限20个工作日压缩到6个工作日
const LEGAL_LIMIT = /法定的?(?:办结|办理|审理|审查)?(?:时限|期限|时间|审限)?(?:为|是)?$/;
// 最高奖励2000元
const AT_MOST = /最高(?:可)?(?:奖励|补贴|补助|给予|资助)[^,。;]{0,6}$/;
// 每个村配备法律顾问1名
const ALLOTTED = /配备|配齐|选拔|明确|确定|设立|安排|聘请|选派|培养/;
const PER_EACH = /每(?:个|名|家|村|社区|镇|乡|街道|所)[^,。]{0,16}$/;
