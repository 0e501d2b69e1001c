import type { CitedWork, Contributor, FoundIn } from './cited-work.ts';

/** The editions of GB/T 7714 that are in use: that of 2025 is in force since 2026-07-01, many houses still ask for that of 2015. */
export type Edition = '2025' | '2015';

const marks: Readonly<Record<CitedWork['type'], string>> = {
  newspaper: 'N',
  report: 'R',
  webpage: 'EB',
  document: 'Z',
};

/** No more than three are named (GB/T 7714—2025, 7.1.2). */
const mostNamed = 3;

/**
 * A reference by GB/T 7714 in the numeric system (顺序编码制), without its number: 韩宇. 题名[N]. 法治日报, 2022-12-06.
 *
 * @param accessed the day on which the reader saw it online (YYYY-MM-DD), which a web page needs, and by the edition of 2015 all that is online
 */
export function gbt7714(work: CitedWork, edition: Edition, accessed: string): string {
  const isOnline = work.url !== undefined;
  const mark = `[${marks[work.type]}${isOnline ? '/OL' : ''}]`;
  return [contributorsText(work.contributors), `${work.title}${mark}`, placeText(work, edition, accessed), work.url]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

/** The reference of an original that was found in the library: the original first, then where it was found. */
export function gbt7714Found(work: CitedWork, found: FoundIn, edition: Edition, accessed: string): string {
  const part = found.part === undefined ? '' : `${found.part}: `;
  const place = `${found.library}. ${part}${found.id}[EB/OL]. [${accessed}]. ${found.url}.`;
  return `${gbt7714(work, edition, accessed)} 转引自: ${place}`;
}

/** One to three are all named; of more the first three, and 等. */
function contributorsText(contributors: readonly Contributor[]): string {
  const names = contributors
    .slice(0, mostNamed)
    .map(({ name, isInferred }) => (isInferred === true ? `[${name}]` : name));
  return [...names, ...(contributors.length > mostNamed ? ['等'] : [])].join(', ');
}

/** Where and when: what stands between the title and the address. */
function placeText({ type, container, date, page, url }: CitedWork, edition: Edition, accessed: string): string {
  const seen = url === undefined ? '' : `[${accessed}]`;
  const seenBy2015 = edition === '2015' ? seen : '';
  if (type === 'newspaper') {
    const issue = `${date ?? ''}${page === undefined ? '' : `(${page})`}`;
    return `${[container, issue].filter((part) => part !== undefined && part !== '').join(', ')}${seenBy2015}`;
  }
  // A report's date stands bare in the edition of 2025 (8.8.3), in brackets in that of 2015 (4.6.1), as a web page's does in both.
  const isBracketed = type === 'webpage' || (edition === '2015' && url !== undefined);
  const day = date === undefined ? '' : isBracketed ? `(${date})` : date;
  return `${day}${type === 'webpage' ? seen : seenBy2015}`;
}
