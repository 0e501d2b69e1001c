import { regions } from '../../../../src/domain/vocabularies/regions.ts';

/**
 * The source of a regular expression for the name of a province or prefecture, long (大连市) or short (大连): for wordings such as
 * 大连首家. It is closed in a group; the longest names come first.
 */
export const placeNames = `(?:${[
  ...new Set(
    regions
      .filter(({ level }) => level === 'province' || level === 'prefecture')
      .flatMap(({ name }) => [name, shortName(name)])
      .filter((name) => name.length >= 2),
  ),
]
  .toSorted((a, b) => b.length - a.length || a.localeCompare(b))
  .join('|')})`;

function shortName(name: string): string {
  return name.replace(
    /(?:省|市|地区|盟|特别行政区|(?:壮族|回族|维吾尔)?自治区|[\u4e00-\u9fa5]{1,6}族(?:[\u4e00-\u9fa5]{1,6}族)*自治州)$/,
    '',
  );
}
