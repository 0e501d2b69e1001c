import { casePathOf } from './case-path-of.ts';

// fz-210200-2024-001, content/cases/fz-210200-2024-001.mdx; ids are shown in capitals on the site
const caseName = /^(?:.*[/\\])?(fz-\d{6}-\d{4}-\d{3})(?:\.mdx)?$/i;

/** Tells the cases that are there already, by id or by file, from the articles to be imported; cases come as paths of files. */
export function tellApart(names: readonly string[]): { readonly cases: readonly string[]; readonly articles: readonly string[] } {
  const cases = names.flatMap((name) => {
    const id = caseName.exec(name)?.[1];
    return id === undefined ? [] : [casePathOf(id.toLowerCase())];
  });
  return { cases, articles: names.filter((name) => !caseName.test(name)) };
}
