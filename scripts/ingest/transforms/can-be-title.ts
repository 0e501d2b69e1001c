import { isOffice } from './is-office.ts';
import { numberingOf } from './numbering-of.ts';

/**
 * Whether a line can be a title: it has some length, ends no sentence, is neither numbered nor the name of a column, and not the name
 * of an office, unless it is set as a heading of the first rank.
 */
export function canBeTitle(text: string, isRanked: boolean): boolean {
  const length = text.replaceAll(/\s/g, '').length;
  if (length < 6 || length > 90 || /[；，、：,;:]$|。/.test(text)) return false;
  // 青政〔2025〕3号 above the title of a report
  if (/^\p{Script=Han}{1,14}[〔（[]\d{4}[〕）\]]\s?第?\d{1,4}号$/u.test(text)) return false;
  // □ 云州市司法局局长 方正平
  if (/^[□■◇◆●○]/.test(text) || /(?:书记|[局厅处市县区镇乡院]长|主任|主席) \p{Script=Han}{2,4}$/u.test(text))
    return false;
  if (length <= 12 && /(?:专题|专栏|频道|栏目|网站|之窗|在线|门户)$/.test(text)) return false;
  const numbering = numberingOf(text);
  // 2024年 is no number of a list, and 【政策解读】 may open a title.
  const isNumbered = numbering !== undefined && !/^\d/.test(text);
  if (isNumbered && (numbering.shape !== 'bracket' || text.length < numbering.mark.length + 8)) return false;
  return /\p{Script=Han}{2}/u.test(text) && (isRanked || !isOffice(text));
}
