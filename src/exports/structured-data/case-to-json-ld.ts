import type { Case } from '../../domain/case.ts';
import { dataLicence } from '../data/data-licence.ts';
import { citedWork } from '../citation/cited-work.ts';
import type { JsonLd } from './json-ld.ts';

interface Given {
  /** The page's full address. */
  readonly url: string;
  /** The library's name. */
  readonly library: string;
}

const originals = { newspaper: 'NewsArticle', report: 'Report', webpage: 'WebPage', document: 'CreativeWork' } as const;

/** A case as an article of the library that is based on its original; the original keeps its own author, date and address. */
export function caseToJsonLd(entry: Case, { url, library }: Given): JsonLd {
  const work = citedWork(entry);
  const published = entry.review.on ?? work.date;
  const publisher = { '@type': 'Organization', name: library };
  return {
    '@type': work.type === 'report' ? 'Report' : 'Article',
    url,
    identifier: entry.id,
    // Search engines cut headlines at 110 characters.
    headline: entry.title.slice(0, 110),
    description: entry.gist,
    inLanguage: 'zh-CN',
    datePublished: published,
    author: publisher,
    publisher,
    license: dataLicence.path,
    spatialCoverage: entry.region?.name,
    temporalCoverage: temporalCoverage(entry.period),
    isBasedOn: {
      '@type': originals[work.type],
      name: work.title,
      url: work.url,
      datePublished: work.date,
      author: work.contributors.map(({ name, isBody }) => ({
        '@type': isBody === true ? 'Organization' : 'Person',
        name,
      })),
      publisher: work.container === undefined ? undefined : { '@type': 'Organization', name: work.container },
    },
  };
}

/** ISO 8601: `2024-01-01/2024-12-31`, `2022-07`. */
function temporalCoverage(period: Case['period']): string | undefined {
  if (period?.asOf !== undefined) return period.asOf;
  if (period?.start !== undefined && period.end !== undefined && period.start !== period.end) {
    return `${period.start}/${period.end}`;
  }
  return period?.start ?? period?.end;
}
