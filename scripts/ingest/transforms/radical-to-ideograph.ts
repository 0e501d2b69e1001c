/**
 * The ideograph that a look-alike radical or compatibility character stands for: ⼀ → 一, ⻓ → 长. Text extracted from PDF holds
 * them where a font drew both with one glyph. Most are in Unicode's NFKC; of the Radicals Supplement only two are, so the
 * others come from Unicode's EquivalentUnifiedIdeograph data, as far as they are words by themselves. ⼾ is 户, though NFKC gives the
 * traditional 戶: fonts of simplified Chinese draw it so.
 */
export function radicalToIdeograph(character: string): string {
  return SUPPLEMENT.get(character) ?? character.normalize('NFKC');
}

const SUPPLEMENT = new Map(
  '⼾户 ⺁厂 ⺄乙 ⺈刀 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺒巳 ⺓幺 ⺜日 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺪疋 ⺬示 ⺮竹 ⺶羊 ⺻聿 ⺼月 ⺽臼 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻊足 ⻋车 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);
