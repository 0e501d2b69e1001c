import { dataLicence } from '../data/data-licence.ts';
import type { JsonLd } from './json-ld.ts';

interface Dataset {
  readonly url: string;
  readonly name: string;
  /** Search engines for data want 50 to 5,000 characters. */
  readonly description: string;
  readonly library: string;
  /** The full addresses of the files. */
  readonly files: readonly { readonly url: string; readonly mediaType: string }[];
  /** What is measured. */
  readonly measured?: string;
}

/** A set of data as schema.org tells it. */
export function datasetToJsonLd({ url, name, description, library, files, measured }: Dataset): JsonLd {
  return {
    '@type': 'Dataset',
    url,
    name,
    description,
    inLanguage: 'zh-CN',
    license: dataLicence.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: library },
    variableMeasured: measured,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: file.mediaType,
      contentUrl: file.url,
    })),
  };
}
