import { addresses } from '../../addresses.ts';
import type { Case } from '../../domain/case.ts';
import { sourceText } from '../source-text.ts';
import type { ChartSource } from './chart.ts';

/** More sources than these are counted, not named: each figure leads to its own. */
const mostNamed = 4;

/** The sources of a chart that is made of several cases: each named once, or, where they are many, their number. */
export function sourcesOf(cases: readonly Case[]): readonly ChartSource[] {
  const own = [...new Map(cases.map((entry) => [entry.id, entry])).values()];
  if (own.length > mostNamed)
    return [{ text: `本库${own.length}个案例，点数字看所据句`, href: addresses.page('cases') }];
  return own.map((entry) => ({
    text: withPlace(sourceText(entry), entry.region?.name),
    href: addresses.case(entry.id),
  }));
}

function withPlace(text: string, place: string | undefined): string {
  return place === undefined || text.startsWith(place) ? text : `${place}${text}`;
}
