import type { Article } from './article.ts';
import type { Sidecar } from './sidecar.ts';

/** The article with what a person knows better in its masthead, so that every extractor reads it there. */
export function applySidecar(article: Article, sidecar: Sidecar): Article {
  const read = article.masthead;
  const masthead = {
    ...read,
    title: sidecar.title ?? read.title,
    kicker: sidecar.kicker ?? read.kicker,
    subtitle: sidecar.subtitle ?? read.subtitle,
    column: sidecar.column ?? read.column,
    outlet: sidecar.outlet ?? read.outlet,
    host: sidecar.host ?? read.host,
    authors: sidecar.authors ?? read.authors,
    published: sidecar.published ?? read.published,
    url: sidecar.url ?? read.url,
    issuer: sidecar.issuer ?? read.issuer,
  };
  return { ...article, masthead };
}
