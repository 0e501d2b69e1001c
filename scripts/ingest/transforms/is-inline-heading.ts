import { numberingOf } from './numbering-of.ts';

/**
 * Whether phrases that stand between blanks in a line are a section heading: 纳入规划计划 夯实法治根基, or one phrase of some length
 * (推动法治政府建设实现新突破). Blanks also stand where somebody typed one too many, so what looks torn from a sentence is none.
 */
export function isInlineHeading(phrases: readonly string[]): boolean {
  const [first = '', second, ...more] = phrases;
  const text = phrases.join('');
  if (text === '' || text.length > 45 || /[。；！？，：、]$/.test(text) || /[。；]/.test(text)) return false;
  if (numberingOf(first) !== undefined) return hanLength(text) >= 4;
  if (TORN.test(text)) return false;
  if (second === undefined) return isSinglePhrase(first);
  return (
    more.length < 3 &&
    phrases.every((phrase) => hanLength(phrase) >= 4 && hanLength(phrase) <= 20 && !/[，：]/.test(phrase))
  );
}

/** 以良法促善治，以善治保发展 may be one; 近年来，云州市 begins a sentence. */
function isSinglePhrase(phrase: string): boolean {
  const [first = 0, second, ...more] = phrase.split('，').map(hanLength);
  if (second === undefined) return first >= 6;
  return more.length === 0 && Math.min(first, second) >= 4 && Math.abs(first - second) <= 4;
}

function hanLength(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

// Names of persons and offices that somebody set apart, bylines, captions, dates
const TORN =
  /记者|通讯员|摄影?$|^图[为①②]|编辑|(?:局长|书记|主任|市长|县长|区长|院长|所长|主席|部长|厅长|处长|律师|先生|女士)$|^\p{Script=Han}{2,5}[省市县区]$|\d{4}年\d{1,2}月|^(?:其中|此外|同时|目前|近年来|近日|但|而|并|及|以及|和|与|在|对|将|把|被|由|从|按|经|为了|通过)(?=\p{Script=Han}{0,4}$)/u;
