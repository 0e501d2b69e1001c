/**
 * Whether a sentence says what is still to be done, though no heading announces it: 下一步将探索…, 站在新的起点上…, 今年还将推出…. Only its
 * beginning is looked at; a sentence that tells of results first is none.
 */
export function isFuture(sentence: string): boolean {
  return FUTURE.test(sentence.slice(0, BEGINNING));
}

const BEGINNING = 60;
const FUTURE = new RegExp(
  [
    // 某局局长介绍，下一步… · 沈知远：下一步
    '(?:^[^，。：:]{0,8}|[，：:“])(?:下一?步|下一?阶段|接下来|今后一段时[间期]|面向未来|展望未来|着眼未来|站在新的?(?:历史)?(?:起点|征程|阶段)|新征程上)',
    // 该局还将推出… · 全县将继续…, but not 还将考核结果纳入…
    '^[^，。；]{0,12}(?:[，：:][^，。；]{0,14})?(?:(?:还|也|即)将(?=[推开继探建打加完出组设启举深进在制实扩优着全聚坚])|将(?:继续|持续|进一步|探索|推进|推动|推出|建立|打造|全面|加快|着力|不断|努力|力争|牢牢|坚持|坚定|充分|深入|认真|始终|聚焦|紧扣|切实|以[^，。]{2,20}为))',
  ].join('|'),
);
