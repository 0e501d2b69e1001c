import { site } from '../../site.ts';

/** A chart in one sentence, to be cited: 某库：“发现”（图），图号 210200-TIMELINE，地址。数字来源：…… */
export function chartCitation(
  id: string,
  finding: string,
  sources: readonly { readonly text: string }[],
  address: string,
): string {
  const whole = finding.replace(/。$/, '').replaceAll('“', '‘').replaceAll('”', '’');
  return `${site.name}：“${whole}”（图），图号 ${id.toUpperCase()}，${address}。数字来源：${sources.map(({ text }) => text).join('；')}。`;
}
