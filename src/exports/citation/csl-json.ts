import type { CitedWork, Contributor, FoundIn } from './cited-work.ts';

/** One item of CSL-JSON 1.0 (the schema of the Citation Style Language), as Zotero and Pandoc read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'report' | 'webpage' | 'document';
  readonly title: string;
  readonly language: 'zh-CN';
  readonly author?: readonly ({ readonly literal: string } | { readonly family: string; readonly given: string })[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly page?: string;
  readonly URL?: string;
  /** Where it was found: the library's page. */
  readonly archive: string;
  readonly archive_location: string;
  readonly note: string;
}

const types = { newspaper: 'article-newspaper', report: 'report', webpage: 'webpage', document: 'document' } as const;

/** A work and the place where it was found as an item of CSL-JSON. */
export function cslJson(work: CitedWork, found: FoundIn): CslItem {
  const { contributors, container, date, page, url } = work;
  return {
    id: found.id,
    type: types[work.type],
    title: work.title,
    language: 'zh-CN',
    ...(contributors.length === 0 ? {} : { author: contributors.map(nameOf) }),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(page === undefined ? {} : { page }),
    ...(url === undefined ? {} : { URL: url }),
    archive: found.library,
    archive_location: found.url,
    note: `转引自${found.library}${found.part === undefined ? '' : `“${found.part}”`}，编号 ${found.id}，${found.url}`,
  };
}

// A Chinese name is one word to a style: 韩宇 is set as it stands.
function nameOf({ name, isInferred }: Contributor) {
  return { literal: isInferred === true ? `[${name}]` : name };
}
