import type { Case } from '../../domain/case.ts';
import type { PartialDate } from '../../domain/date.ts';

/** Who answers for a work. */
export interface Contributor {
  readonly name: string;
  /** Whether the source does not say so and an editor inferred it: set in square brackets. */
  readonly isInferred?: boolean;
  /** Whether it is a body, whose name has no family name. */
  readonly isBody?: boolean;
}

/** A published work as a reference tells it. What is not known is left out, never guessed. */
export interface CitedWork {
  /** `newspaper` an article in a newspaper; `report` a report; `webpage` a page of a site; `document` anything else. */
  readonly type: 'newspaper' | 'report' | 'webpage' | 'document';
  readonly contributors: readonly Contributor[];
  readonly title: string;
  /** The newspaper, or the site. */
  readonly container?: string | undefined;
  readonly date?: PartialDate | undefined;
  /** The page of the newspaper (版次). */
  readonly page?: string | undefined;
  readonly url?: string | undefined;
}

/** Where a reader found a work: the library, and the page and thing in it. */
export interface FoundIn {
  /** The name of the library. */
  readonly library: string;
  /** The name of the practice or figure, where not the whole case is cited. */
  readonly part?: string | undefined;
  /** `fz-210200-2022-001-p24`. */
  readonly id: string;
  /** The full address of the page. */
  readonly url: string;
}

/** The original of a case. A repost is cited as what it reposts: its date and its host are not the work's. */
export function citedWork({ title, source, issuer }: Pick<Case, 'title' | 'source' | 'issuer'>): CitedWork {
  const people = source.authors.map(({ name }) => ({ name }));
  const body =
    issuer === undefined ? [] : [{ name: issuer.name, isInferred: issuer.basis === 'inferred', isBody: true }];
  return {
    type: workType(source),
    contributors: people.length > 0 ? people : body,
    title,
    container: source.outlet,
    date: source.published?.date,
    page: source.page,
    url: source.url,
  };
}

function workType({ type, outlet, url }: Case['source']): CitedWork['type'] {
  if (type === 'newspaper' && outlet !== undefined) return 'newspaper';
  if (type === 'annual-report') return 'report';
  return url === undefined ? 'document' : 'webpage';
}
