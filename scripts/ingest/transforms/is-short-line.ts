import { isOffice } from './is-office.ts';
import { numberingOf } from './numbering-of.ts';

/** Whether a line without numbering could be a heading by its looks: four to 32 characters, mostly Chinese, ending no sentence. */
export function isShortLine(line: string): boolean {
  const text = line.replace(PART_NUMBER, '');
  const length = text.replaceAll(/\s/g, '').length;
  if (length < 3 || length > 32 || /[。；：，、！？…:;,]$/.test(text) || /[。；]|，.{0,32}，/.test(text)) return false;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= 3 && han >= length / 2 && numberingOf(text) === undefined && !LABEL.test(text) && !isOffice(text);
}

// 表1 …… · 图2 · 单位：件 · 附件 · 2025年1月20日 · 本报记者 韩宇 · 全国人大代表 王海
const LABEL =
  /^(?:附?[表图]\s?[\d一二三四五]|单位[：:]|附件|注[：:]|\d{4}年\d{1,2}月|.{0,10}(?:记者|通讯员)\s|\S{2,20}(?:代表|委员|局长|书记|主任|市长|县长|区长|院长|所长|律师|教授) \p{Script=Han}{2,4}$)/u;
// 01 · PART.02, which may stand before the words of a heading
const PART_NUMBER = /^(?:PART[.\s]?\d{1,2}|0\d)\s/i;
