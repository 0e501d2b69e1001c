/**
 * The value of a numeral as printed: Arabic (`1,135`, `2.3亿`, `22.2万`), Chinese (`十五`, `一百二十`, `两万三千`) or mixed
 * (`3千`). 余 and 多 inside it are passed over, never rounded up. Undefined for anything else, `一二三` and `三五` among them.
 */
export function numeralValue(numeral: string): number | undefined {
  const text = numeral.replaceAll(/[\s,余多]/g, '').replaceAll('零', '〇');
  const arabic = ARABIC.exec(text);
  if (arabic !== null) return scaled(Number(arabic[1]), arabic[2] ?? '');
  return chineseValue(text);
}

function scaled(value: number, scale: string): number {
  const factor = [...scale].reduce((product, character) => product * (FACTORS.get(character) ?? 1), 1);
  // 2.3 × 10^8 must give 230000000, not 229999999.99999997
  return Number((value * factor).toPrecision(15));
}

/** 万 and 亿 close a group of digits, 千百十 stand inside one: 两万三千四百 = 2 × 10^4 + 3 × 10^3 + 4 × 10^2. */
function chineseValue(text: string): number | undefined {
  const [whole = '', fraction] = text.split('点');
  if (!CHINESE.test(whole)) return undefined;
  const [beforeYi, afterYi, ...rest] = whole.split('亿');
  if (beforeYi === undefined || rest.length > 0) return undefined;
  const value =
    afterYi === undefined
      ? belowYi(beforeYi)
      : sum(product(beforeYi === '' ? 1 : belowYi(beforeYi), 1e8), belowYi(afterYi, 0));
  return fraction === undefined || value === undefined ? value : withFraction(value, fraction);
}

function belowYi(text: string, empty?: number): number | undefined {
  if (text === '') return empty;
  const [high, low, ...rest] = text.split('万');
  if (high === undefined || rest.length > 0) return undefined;
  return low === undefined ? belowWan(high) : sum(product(high === '' ? 1 : belowWan(high), 1e4), belowWan(low, 0));
}

function belowWan(text: string, empty?: number): number | undefined {
  if (text === '') return empty;
  const match = BELOW_WAN.exec(text);
  if (match === null) return undefined;
  const [, thousands, hundreds, tens, ones] = match;
  // 三百五 is 350 in speech and 305 to a machine: neither is taken
  if (ones !== undefined && !text.includes('〇') && tens === undefined && text.length > 1) return undefined;
  return (
    part(thousands, 1000) + part(hundreds, 100) + part(tens, 10) + (ones === undefined ? 0 : (DIGITS.get(ones) ?? 0))
  );
}

/** 三千 → 3000, 十 → 10 (the digit is left out), nothing → 0. */
function part(text: string | undefined, factor: number): number {
  if (text === undefined) return 0;
  return text.length === 1 ? factor : (DIGITS.get(text.charAt(0)) ?? 0) * factor;
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function product(a: number | undefined, b: number): number | undefined {
  return a === undefined ? undefined : a * b;
}

function withFraction(value: number, fraction: string): number | undefined {
  const digits = [...fraction].map((character) => DIGITS.get(character));
  if (digits.length === 0 || digits.includes(undefined)) return undefined;
  return Number(`${value}.${digits.join('')}`);
}

// 2.3亿 · 1300 · 3千 · 100万
const ARABIC = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/;
// 十五 · 两万三千
const CHINESE = /^[〇一二两三四五六七八九十百千万亿]+$/;
// 三千四百〇五 · 百 · 十五
const BELOW_WAN =
  /^([一二两三四五六七八九]?千)?〇?([一二两三四五六七八九]?百)?〇?([一二三四五六七八九]?十)?〇?([〇一二两三四五六七八九])?$/;
const FACTORS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);
const DIGITS = new Map(
  [...'〇一二三四五六七八九'].map((digit, value): [string, number] => [digit, value]).concat([['两', 2]]),
);
