import { regionFullName } from './region-full-name.ts';
import { regions } from './regions.ts';

/** The codes of the places that a name may mean, as a Chinese sentence: 叫这个名字的有：110105 北京市朝阳区、…… */
export function regionSuggestion(name: string): string {
  const stem = name.replace(/(特别行政区|自治区|自治州|自治县|地区|省|市|县|区|州|盟|旗)$/, '');
  const alike = regions.filter(
    (candidate) => candidate.name === name || (stem.length > 1 && candidate.name.startsWith(stem)),
  );
  if (alike.length === 0) return `也查不到“${name}”：写全名，如“大连市”“西岗区”。`;
  return `叫这个名字的有：${alike
    .slice(0, 6)
    .map((candidate) => `${candidate.code} ${regionFullName(candidate)}`)
    .join('、')}。照原文的上级选一个。`;
}
