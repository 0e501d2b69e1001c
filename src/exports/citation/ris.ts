import type { CitedWork, FoundIn } from './cited-work.ts';

const types = { newspaper: 'NEWS', report: 'RPRT', webpage: 'ELEC', document: 'GEN' } as const;

/** A work and the place where it was found as a RIS record, for EndNote, NoteExpress and Zotero; lines end as the format wants (CR LF). */
export function ris(work: CitedWork, found: FoundIn): string {
  const { contributors, container, date, page, url } = work;
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[work.type]],
    ['ID', found.id],
    ...contributors.map(({ name }) => ['AU', name] as const),
    ['TI', work.title],
    ['T2', container],
    ['PY', date?.slice(0, 4)],
    // YYYY/MM/DD, its unknown parts empty
    ['DA', date?.replaceAll('-', '/')],
    ['SP', page],
    ['UR', url],
    ['LA', 'zh-CN'],
    ['DB', found.library],
    ['L2', found.url],
    ['N1', `转引自${found.library}${found.part === undefined ? '' : `“${found.part}”`}，编号 ${found.id}`],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}
