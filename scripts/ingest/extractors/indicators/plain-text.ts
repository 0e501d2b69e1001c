import { Converter } from 'opencc-js/t2cn';

/**
 * A view of a text in which the forms of a character are one: traditional → simplified (項 → 项), full-width digits, letters and
 * ASCII punctuation → half-width (２，％ → 2,%), years in Chinese digits → Arabic (二〇二四年 → 2024年). Its length and every
 * offset are those of the text, so what is found in the view can be quoted from the text.
 */
export function plainText(text: string): string {
  let plain = '';
  let copied = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const plainCode = plainCodes[code] || learn(code);
    if (plainCode === code) continue;
    plain += text.slice(copied, i) + String.fromCharCode(plainCode);
    copied = i + 1;
  }
  plain += text.slice(copied);
  // 行政覆議 is 行政复议: the dictionary knows the characters, not the word
  return plain
    .replaceAll('覆议', '复议')
    .replaceAll(YEAR, (year) => [...year].map((digit) => String(Math.max(0, DIGITS.indexOf(digit)))).join(''));
}

/** By code unit; 0 where the character was not met yet. Every character of every article is looked up here. */
const plainCodes = new Uint16Array(0x1_0000);

function learn(code: number): number {
  const plain = plainCharacter(String.fromCharCode(code)).charCodeAt(0);
  plainCodes[code] = plain;
  return plain;
}

function plainCharacter(character: string): string {
  if (character <= '\u007f') return character;
  return ASCII_FORMS.get(character) ?? (/[\u4e00-\u9fff]/.test(character) ? simplified(character) : width(character));
}

function simplified(character: string): string {
  const converted = toSimplified(character);
  return converted.length === 1 ? converted : character;
}

/** Full-width ASCII stands 0xFEE0 above ASCII. */
function width(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

const toSimplified = Converter({ from: 't', to: 'cn' });
const DIGITS = '〇一二三四五六七八九';
// 二〇二四年, 二零二四年, 二○二四年
const YEAR = /[一二][〇一二三四五六七八九]{3}(?=年)/g;
const ASCII_FORMS = new Map([
  ['○', '〇'],
  ['零', '〇'],
  ['兩', '两'],
  ['％', '%'],
  ['—', '-'],
  ['–', '-'],
  ['－', '-'],
  ['～', '~'],
  ['∶', ':'],
  ['﹪', '%'],
  ['、', '、'],
  ['　', ' '],
  ['\u00a0', ' '],
  ['·', '·'],
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['〔', '('],
  ['〕', ')'],
  ['［', '('],
  ['］', ')'],
  ['【', '('],
  ['】', ')'],
]);
