import type { CitedWork, FoundIn } from './cited-work.ts';

const entryTypes = { newspaper: 'article', report: 'techreport', webpage: 'online', document: 'misc' } as const;

/** A work and the place where it was found as a BibTeX entry, for BibLaTeX and the gbt7714 styles; ends with a line break. */
export function bibtex(work: CitedWork, found: FoundIn): string {
  const { contributors, container, date, page, url } = work;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // Braces keep the name of a body, and of a Chinese person, in one piece.
    [
      'author',
      contributors.length === 0 ? undefined : contributors.map(({ name }) => `{${escaped(name)}}`).join(' and '),
    ],
    ['title', `{${escaped(work.title)}}`],
    [work.type === 'newspaper' ? 'journal' : 'organization', container && escaped(container)],
    ['date', date],
    ['year', date?.slice(0, 4)],
    ['pages', page],
    ['url', url],
    ['entrysubtype', work.type === 'newspaper' ? 'newspaper' : undefined],
    ['langid', 'chinese'],
    [
      'note',
      escaped(
        `转引自${found.library}${found.part === undefined ? '' : `“${found.part}”`}，编号 ${found.id}，${found.url}`,
      ),
    ],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${entryTypes[work.type]}{${found.id},`, ...lines, '}', ''].join('\n');
}

// What TeX reads as commands; addresses in `url` are set verbatim and stay as they are.
function escaped(text: string): string {
  return text.replaceAll('\\', '\\textbackslash ').replaceAll(/[&%$#_{}]/g, '\\$&');
}
