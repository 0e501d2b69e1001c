// 2024年第三季度, 截至2022年7月, 二〇二四年
const year = /(19|20)\d{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2}年/;

/** Whether the words for a time name a year: 2024年第三季度 does, 今年1月至5月 and 截至刊发 do not. */
export function namesYear(label: string): boolean {
  return year.test(label);
}
