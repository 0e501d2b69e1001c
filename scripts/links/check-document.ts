import { paint } from '../report/paint.ts';
import { findAddresses } from './find-addresses.ts';
import { idStanding, type KnownIds } from './id-standing.ts';
import { type LibraryAddress, readAddress } from './read-address.ts';
import { standingLine } from './standing-line.ts';

/** What was found in one document. */
export interface DocumentReport {
  readonly lines: readonly string[];
  /** How many addresses of the library are good, and how many need a person. */
  readonly good: number;
  readonly bad: number;
  /** Addresses that were not looked at: of other hosts, and pages that are no permanent addresses. */
  readonly unchecked: number;
}

/** Says of each address of the library in a text what has become of it. The text is read, nothing is fetched. */
export function checkDocument(text: string, known: KnownIds, library: LibraryAddress): DocumentReport {
  const lines: string[] = [];
  const hosts = new Map<string, number>();
  let [good, bad, pages] = [0, 0, 0];
  for (const found of findAddresses(text)) {
    const target = readAddress(found.text, library);
    if (target.kind === 'foreign') hosts.set(target.host, (hosts.get(target.host) ?? 0) + 1);
    else if (target.kind === 'page') {
      pages += 1;
      lines.push(
        `${paint('dim', '未查')} 第 ${found.line} 行 ${found.text}：是本库的列表或检索页，不是永久地址，内容会变。`,
      );
    } else {
      const standing = target.kind === 'id' ? idStanding(target.id, known) : ({ kind: 'unknown' } as const);
      if (standing.kind === 'good') good += 1;
      else bad += 1;
      lines.push(standingLine(found, standing, library));
    }
  }
  for (const [host, count] of [...hosts].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    lines.push(`${paint('dim', '未查')} ${host} 的 ${count} 个地址，不是本库的。`);
  }
  return { lines, good, bad, unchecked: pages + [...hosts.values()].reduce((sum, count) => sum + count, 0) };
}
